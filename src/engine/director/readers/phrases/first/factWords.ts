const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DAYS = '(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:days?)?';
/** Whom a place suits. */
const GUESTS =
  '(?:dogs?|pets?|kids?|child(?:ren)?|famil(?:y|ies)|beginners?|wheelchairs?|newcomers|groups|everyone|everybody|all)';

/** What nobody writes but to have it seen: hours, dates, addresses, telephone numbers, prices, what is to be had for them. */
export const FACT = new RegExp(
  [
    '(?<![\\d.])\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)(?![a-z])',
    '(?<!\\d)\\d{1,2} ?(?:-|to|till|til|until) ?\\d{1,2}(?![\\d.])(?! ?(?:sec|min|s(?![a-z])|photos|pics|clips))',
    `(?<![a-z])${MONTHS} \\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTHS}(?![a-z])`,
    `(?<![a-z])${DAYS}(?: ?(?:-|to|till|and|&) ?${DAYS})?(?![a-z'])`,
    '\\d{3,}[- ]\\d{3,}|[$€£] ?\\d|\\d ?[$€£]|\\d ?(?:euros?|pounds|dollars|bucks|quid|usd|eur|gbp)(?![a-z])',
    '(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)|(?<!\\d)\\d{1,4} [a-z]+ (?:street|st|road|rd|lane|ln|avenue|ave|court|ct|way|drive|dr|square|place|park|close|row|hill)(?![a-z])',
    '(?<![a-z])[a-z0-9-]+\\.(?:com|org|net|co|example|de|fr|es|shop|io|uk|app)(?![a-z])|[a-z0-9.]@[a-z]|(?<![a-z0-9])@[a-z0-9_.]{3,}',
    '\\d ?% ?(?:off|discount|cheaper)|(?:half|best)[- ]price|buy one get one|two for one|(?<!\\d)\\d for \\d',
    '(?<![a-z])(?:free (?:delivery|shipping|parking|entry|trial|on|for|of|with|coffee|lesson|quotes?|wifi|refills?|samples?|drinks?|consultation|gift|estimates?|admission|returns|cake|tea|class)|(?:is|are|go|goes|all|entry|kids|admission|visit|one|class|lesson|visit|coffee|session|month|week|hour|consultation|parking|trial|children|drink) free|no joining fee|code [a-z]*\\d|tickets? (?:from|at|on)|doors (?:open )?(?:at )?\\d|walk-?ins|\\d ?(?:k )?(?:miles|km|kg|cm|bed|beds|bedrooms?|baths?|bathrooms?|rooms|seats|years? old|owners?|sq ?ft|sqm|m2)(?![a-z])|one owner)',
    '(?<![a-z])live (?:music|jazz|bands?|dj|acts?|comedy|acoustic)(?![a-z])|(?<![a-z])no (?:cover(?: charge)?|bookings?|appointments?|experience|entry fee|fees?|contract|deposit|minimum|reservations?|obligation|catch)(?![a-z])',
    '(?<!(?:feel|for|hands?)[ -])(?<![a-z])free (?!to |of |from |if |hand|range)[a-z]{3,}(?! (?:music|sound|font))',
    '(?<![a-z])no (?:pets|dogs|smoking|smokers|children|kids|agents|time wasters|swaps)(?![a-z])|(?<![a-z])first (?:\\d+|ten|twenty|thirty|fifty|hundred) (?:people|customers|guests|visitors|orders|buyers)(?![a-z])|(?<!\\d)\\d ?x ?\\d(?!\\d)',
    `(?<![a-z])(?:only|just) in ${MONTHS}(?![a-z])|(?<![a-z])online or (?:in|at)(?![a-z])`,
    `(?<![a-z])${GUESTS}[- ](?:friendly|welcome|accessible|levels|ages|proceeds)(?![a-z])|(?<![a-z])${GUESTS} (?:is|are) welcome(?![a-z])`,
    '(?<![a-z])(?:everything must go|while (?:stocks?|supplies) lasts?|(?:limited|few) (?:places|spots|seats|edition|spaces|stock|numbers?)|(?:places|spaces|seats) (?:are )?limited|first come|online(?= *(?:,|$))|(?:fully )?insured|by appointment|bring (?:your own|a |an |water|friends|cash)|this (?:weekend|week|month) only|(?:only|for) (?:this|one) (?:weekend|week|month|day)|today only|last chance|cash only|card accepted|since (?:19|20)\\d\\d|est\\.? ?(?:19|20)\\d\\d|family[- ]run|locally (?:grown|made|owned)|hand-?made|gluten[- ]free|sugar[- ]free|vegan options?)(?![a-z])',
  ].join('|'),
  'u',
);

/** The same as it is written in other languages, before it is said in English. */
export const FACT_WRITTEN = new RegExp(
  [
    '(?<!\\p{L})(?:eintritt|einlass|geöffnet|täglich|kostenlos|gratis|rabatt|vorbestell\\p{L}*|lieferung|anmeldung|probestunde|auf anfrage|vb|festpreis|baujahr|tüv)(?!\\p{L})|\\d ?uhr|(?:straße|strasse|str\\.|weg|platz|allee|gasse) ?\\d',
    '(?<!\\p{L})(?:abierto|cerrado|entrada|descuento|rebajas|env[ií]o|reservas?|cita previa|horario|c/|calle|avenida|plaza|desde \\d|hasta el|plazas limitadas|whatsapp|tel[eé]?f?o?n?o?\\.? ?\\d)(?!\\p{L})',
    '(?<!\\p{L})(?:sur rendez-vous|entrée|buvette|ouvert\\p{L}*|fermé\\p{L}*|livraison|offert\\p{L}*|soldes|remise|réservation|gratuit\\p{L}*|rue|avenue|boulevard|bon état|vitesses|places limitées|à emporter)(?!\\p{L})|\\d ?h(?:\\d\\d)?(?!\\p{L})',
    '(?<!\\p{L})(?:aberto|fechado|grátis|desconto|frete|entrega|encomendas?|rua|praça|zap|parcel\\p{L}*|vagas limitadas|pouco uso|agende|reservas)(?!\\p{L})|r\\$ ?\\d',
    '\\d ?(?:円|月|時|名|個|杯|食|席|階|回|割|駅|丁目|番)|限定|無料|駐車場|電話|営業|定休|予約|開店|オープン|割引|半額|先着|税込|送料|住所|毎週|毎日|毎月|徒歩|参加費|お一人|食べ放題|飲み放題|貸出|持ち帰り|テイクアウト|募集|クーポン|プレゼント|新発売|初回|(?:月|火|水|木|金|土|日)曜',
  ].join('|'),
  'iu',
);
