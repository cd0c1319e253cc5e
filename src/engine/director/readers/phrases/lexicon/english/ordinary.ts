/**
 * Ordinary words (and some names) that a letter parts from one of the lexicon, and that mean something else: a lawyer is no layer, and what
 * is growing does not glow. Of the commoner words of English; inflected forms of what the lexicon has are none of these.
 */
export const ORDINARY: ReadonlySet<string> = new Set(
  `
aerial aground alice alight anesthetic appealing appeals appeasing assent assents assert asserts asses attacked auction avert
babbles baking balking banking baring barking basking basting beagles beast beasts bedside bedsides beetles bellow bending better
blacking bleats bleeding blinding blued bluest blueys blurted blush boarder boarders boasting boats boding boning booing boots
boulder bounding bowing boxing brassy briefed brighton brisked brother bucking burbles burred calking calling cantered captains
captors carouse caroused carouses carton cartons cartoonist causal caution cautioning cautions certainty chances chancing chanting
charges charging cheating chid child chilli chillies chopped chopping chose clanging class closed closet cloud collate college
comets commando commandos commends compete compost composted concert conical considerable contract contracts convent copped copping
cornier coroner cosmic county courser covert crate crating creaking creaming creasing cremate cremating cresting crony curtail
dabbing dancer darted deadening decease deceased decking deign deplete depleted derails descent detains dimer discord discrete
displaced docking doling doming doping dosing doting doubted dozing duckling dunking edicts emotions enjoy ensue entirety excerpt
excising exiting expended explained faces facing falters father fattier fever finale finalist flapped flapping flashest flatter
fleshes flies flopped flopping flouting flunky flushes foots founts funnies gating gentile gloving goading grafting granting grater
greek grove growing gutting gyrating haled hallway halving harbor harts healers healing heaping hearing hearings hears heart hearths
heaters heating heats heavies heeding herding honesty honey horse house ideal ideals incense inserted invented invested irrigating
jointed jungle lager lashing later lawyer leading leafing leaking leaping learning leasing leaving liberally lighted lightening
lighting lights likelier likely likens likest liner liners listing littering litters loaning loaves lonely looking looming loosing
looting loped loping lopping lovelier lunge lusting maker mashing massage massages maternal medal mediation medication memorise
memorises memorizes mental mercy messing missive misting misusing moldier morphine mother mussing naked norman older optimism
optimist organism organist outlive outlives overly packing paining paint palace palate pamper panting paris parity paste paunch
paunchier paunchy pauper pawning peace peels penning pepper persona pettier petty phase phoneys phonograph phonographs pierce
pierces pinning placing plaice planning pores prefect preferable presented prettied pretties pricking pride priding priming prince
prising prize prizing processional product property prosper protect protector punning puppy qualify quieted quite quitter radio
raising rally readying reaming reaping rearing rebels recorder reelect regaining related relating relayed relaying rending repealing
repeals repels repenting repents resent retaining reusing revels revere revered reveres reverie reverted revolution rinses rinsing
risking rocker roses rotted rotting roughy rouging routing sacked sapped scanted scanting scants scarring scope scrabble scrape
scuffle scuffled seedier seeds seized seizes sentience sharped sheave sheet shimmer shingle shoot shoots shout shouts shovel
showdown showing shucks shunning sicker sideshow siding sidles sills simmer simplex singe skate slacked slapped slated slating
slaying sleep slice slicing slicker slimier slimmed sliver slowing slummer smacked smart smarting smell smoothed smoothing smother
snacked snake snapped sneaker snicker snickers sniping snitched snoring snorted sorts sowing space spacial spare sparkie sparkies
sparring spaying spend spewed spice spoke sport sported spreed springs squired stage staked stalked stars startling stating statue
staying steeps stickier stickler sticklers stings stirring stocked stoke stores storey storm stormy stowing stranger strays stripe
stunting suite summaries summer sunning superb supper swamped swaying switched tacks taints taken tanks tease tenting testing thank
thicken thicket thinker thinned thins thorough though thrash throughput tiles tings tinnier tirade tonnes topography torching tracy
trailed trainer trawler trialed trifled trilled trilling tripe triplet tripped trough truck trumped tuning turfing tying unloaded
unloading uptight urbane violent vocal vocation waiting warding whale whose wishful wooding working workings worlds worming writhe
writhing yearns zipper
`
    .trim()
    .split(/\s+/u),
);
