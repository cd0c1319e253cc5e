import { FRENCH_SPOKEN } from './spoken/french.ts';
import type { Everyday } from '../glossary.ts';
import { praiseBefore, reasonsAfter } from './reasons.ts';

const FINE =
  "(?:c['’ ]?est|ça|c'était|j['’ ]aime|j'adore|elle est|il est|le reste est|tout est)(?: déjà| vraiment| très| trop| super| plutôt| bien| assez)* ?(?:bien|super|top|parfait|génial|chouette|joli|beau|sympa|pas mal|cool|nickel|réussi|me plaît)?";

/** French as it is spoken. */
export const FRENCH_EVERYDAY: Everyday = {
  tells:
    /(?<!\p{L})(?:est|sont|suis|sommes|était|étaient|c|ça|ca|j|je|ai|a|ont|avait|il|elle|ils|elles|on|y|me|ma|mon|trouve|trouvent|dit|pense|aime|aiment|adore|fait|font|voit|va|vont|part|fête|vit)(?!\p{L})/u,
  verbs: {
    remove:
      'enlever|supprimer|retirer|effacer|virer|oter|eliminer|degager|desactiver|exclure|jeter:jett|zapper|masquer|cacher|sortir:sor|eteindre:eteign:eteins',
    add: 'ajouter|rajouter|inserer|inclure|integrer|incorporer|activer|remettre:remet|incruster|superposer|accoler|caler',
    write: 'ecrire:ecri:ecriv|inscrire:inscri:inscriv|noter|taper|marquer',
    make: 'faire:fai:fass|creer|generer|realiser|fabriquer|preparer|rendre|transformer|convertir|passer|produire:produi|monter|assembler|concocter|bricoler|vouloir:veu:veux|reunir|fusionner|regrouper|aider',
    put: 'mettre:met:mets|placer|positionner|poser|coller|caser|foutre',
    change: 'changer:change|modifier|corriger:corrige|renommer|rectifier|ajuster|adapter|editer',
    replace: 'remplacer|substituer',
    swap: 'echanger:echange|intervertir|permuter',
    move: 'deplacer|bouger:bouge|ramener|decaler|avancer|reculer|amener|glisser',
    show: 'montrer|afficher|apparaitre:apparaiss',
    use: 'utiliser|prendre:pren:prenn|choisir|employer|selectionner',
    keep: 'garder|conserver|maintenir:maintien|preserver|laisser',
    undo: 'annuler|defaire:defai|revenir:revien:revienn',
    rotate: 'tourner|pivoter|redresser|basculer',
    flip: 'retourner',
    trim: 'couper|rogner|raboter',
    shorter: 'raccourcir|ecourter|abreger:abrege|reduire:redui',
    longer: 'allonger:allonge|rallonger:rallonge|prolonger:prolonge|etirer',
    slower: 'ralentir',
    faster: 'accelerer',
    brighter: 'eclaircir|illuminer|eclairer',
    darker: 'assombrir|foncer',
    bigger: 'agrandir|grossir|grandir',
    smaller: 'rapetisser|retrecir|diminuer',
    louder: 'monter le son',
    mute: 'muter',
    center: 'centrer',
    translate: 'traduire:tradui',
    'fill the screen': 'remplir',
    'read aloud': 'lire:lis:lise|narrer',
    shuffle: 'melanger:melange',
    post: 'publier|partager:partage|poster|envoyer:envoie',
    export: 'exporter|telecharger:telecharge|sauvegarder|enregistrer',
    crossfade: 'fondre',
  },
  words: {
    put: 'mettais|mettait|mettriez',
    down: 'descends|descends le|descendre|baisse le texte',
    start: 'commencer|commence|demarrer|demarre|debuter|debute',
    later: 'plus tard',
    place: 'position|place',
    on: 'sous|en dessous de|au dessous de',
    photos: 'vieilles photos|photos anciennes|anciennes photos|photos d epoque',
    'as long as the music':
      'finit en meme temps que la chanson|finit en meme temps que la musique|finir en meme temps que la musique|finir en meme temps que la chanson|se termine avec la musique|se termine avec la chanson|le temps de la chanson|aussi longtemps que la chanson|aussi longue que la chanson|la meme duree que la chanson|qui dure le temps de la chanson|le temps de la musique',
    'with captions': 'et sous titre|sous titree|et sous titree',
    music: 'zik|zique|la zik|bande son|bande sonore|musique de fond|son de fond',
    keep: 'doit rester|doivent rester|reste affiche|rester affiche|rester',
    'light gray': 'gris clair',
    'dark gray': 'gris fonce',
    'light green': 'vert clair',
    'reverse the order':
      'dans l ordre inverse|en ordre inverse|l ordre inverse|inverse l ordre|inverser l ordre|inverse tout|a rebours|de la fin au debut|inverse l ordre des photos|a l envers les photos',
    swap: 'inverse|inversez|inverser',
    first: 'd abord|en premier',
    without: 'mets rien|rien du tout',
    remove: 'en trop|est en trop|de trop|est de trop|sont en trop|pas besoin de|a virer|a enlever|vire|virez',
    brightness: 'lumiere|luminosite',
    bold: 'epaisse|epais|plus epaisse|plus epais|grasse|plus grasse',
    'in total': 'en tout|au total|total',
    next: 'suivante|suivant|celle d apres|prochaine',
    'two times': 'deux fois|2 fois',
    especially: 'surtout|specialement|notamment|en particulier|particulierement',
    typo: 'faute de frappe|faute d orthographe|coquille|il y a une faute|c est mal ecrit|une faute',
    'it is called': 'ca s ecrit|c est ecrit|en fait c est|ca s appelle',
    thanks:
      'merci|merci beaucoup|merci d avance|merci bien|mille mercis|merci a toi|merci a vous|je vous remercie|je te remercie',
    'love it':
      'c est top|trop beau|c est beau|ca rend bien|tres reussi|chouette|c est chouette|on est bon|c est bon|voila c est parfait|ca me va',
    '': 'avec le son|avec son son|avec le vrai son|avec le son d origine|avec son propre son|garde le son de|avec sa bande son|bonjour|bonsoir|salut|coucou|hello|stp|svp|s il te plait|s il vous plait|siouplait|merci de|alors|bon|ben|bah|euh|oups|oula|ah|oh|pardon|desole|desolee|excuse|excuse moi|excusez moi|en fait|du coup|finalement|enfin|voila voila|voila|mdr|lol|haha|hein|quoi|quand meme|franchement|honnetement|a la limite|eventuellement|si possible|si c est possible|si tu peux|si vous pouvez|tu peux|vous pouvez|pouvez vous|peux tu|pourrais tu|pourriez vous|tu pourrais|vous pourriez|on pourrait|on peut|est ce que|est ce que tu peux|est ce que vous pouvez|est ce que tu pourrais|serait il possible de|il serait possible de|ce serait possible de|ce serait bien si|ce serait super si|ce serait top|j aimerais|j aimerais bien|j aimerais que|je voudrais|je voudrais bien|je souhaite|je souhaiterais|il faudrait|il faudrait que|faudrait|faudrait que|faut que|il faut que|il me faudrait|il me faut|me faudrait|on va|tu vas|je vais|toujours|deja|ici|la dessus|dessus|dedans|y|en|se|leur|leurs|ils|elles|nous|vous|me|te|aussi|egalement|en plus|de plus|par contre ca|au fait|d ailleurs|sinon|donc|puis|ensuite|apres ca|pendant ce temps|genre|style|un truc|truc|chose|machin|histoire de|simplement|tout simplement|directement|rapidement|vite fait|un peu partout|partout|peu|propre|petit|petite|petits|petites|jolie|joli|belle|beau|jolies|vrai|vraie|vrais|meme|toute|n oublie pas de|n oublie pas|pense a|fais en sorte que|fais en sorte de|je me suis trompe|me suis trompe|je me suis trompee|mon erreur|erreur|c etait|etait|soit|seront|sera|serait|qu|que|dont|quand|lorsque|pour que|afin que|c est quand|si|la c est|lors de|on dirait|j ai dit|je disais|avance|d avance|aurait|avait|ait|aurais|quelque chose|quelques|plusieurs|veuillez|chouia|y a|il y a|va|pile|simple|dites|ensemble|tous ensemble',
    ', ': 'mais|par contre|cependant|en revanche|sauf que',
    'for my': 'pour mon|pour ma|pour mes',
    'instead of': 'au lieu de|au lieu du|au lieu de la|a la place de|a la place du|plutot que',
    instead: 'a la place|plutot|au lieu de ca',
    'start with':
      'commence par|commencer par|commencez par|debute par|demarre par|commence avec|ouvre avec|commencant par|en commencant par|demarre avec|debute avec|commence sur|ouvre sur',
    'end with':
      'finis par|finir par|finissez par|termine par|terminer par|terminez par|finis avec|termine avec|finir avec|acheve avec|en finissant par|en terminant par|finit par|finis sur|termine sur|finir sur|conclus avec|conclus par',
    end: 'a la toute fin|tout a la fin|toute fin|en dernier|en derniere|en fin|en conclusion|pour finir|pour terminer|en tout dernier|en derniere position|a la fin|la fin|fin|en cloture|en dernieres',
    beginning:
      'tout au debut|au tout debut|en premiere|en tout premier|en premiere position|au debut|pour commencer|en ouverture|au commencement|au demarrage|d entree|en intro|en introduction',
    video:
      'pub|publicite|spot|clip promo|video promo|annonce|film souvenir|petit film|teaser|bande annonce|video souvenir|retrospective|faire part|story|carte video|message video|video lettre|court metrage|hommage|diapo|video de presentation|visite|promo|pub video',
    slideshow: 'diaporama|montage|montage photo|montage photos|diaporamas|diapo photo',
    letter: 'lettre|ma lettre|courrier',
    script: 'script|scenario|poeme|recit|histoire',
    from: 'a partir de|a partir du|a partir des|a partir d',
    'read aloud':
      'lue a voix haute|lu a voix haute|lue a haute voix|lu a haute voix|a voix haute|a haute voix|lis la a voix haute|lis le a voix haute|lire a voix haute|lue|fais lire|qui lit|qu on lise|lecture a voix haute|lu par une voix|lue par une voix|lis tout haut|lis a voix haute|lis la|lis le|lu|le texte lu|avec le texte lu|texte lu',
    'no voiceover': 'sans voix|pas de voix|sans narration|sans voix off|pas de narration',
    'too short':
      'part trop vite|partent trop vite|disparait trop vite|disparaissent trop vite|s en va trop vite|on n a pas le temps de lire|n a pas le temps de lire|pas le temps de lire|on a pas le temps de lire|trop court|trop courte|trop bref|reste pas assez longtemps|ne reste pas assez longtemps|reste pas assez|dure pas assez|trop vite parti|trop vite partie|file trop vite|s efface trop vite|n a pas le temps de le lire|pas le temps de le lire|reste trop peu',
    'too long':
      'c est trop long|trop long|trop longue|trop longs|dure trop longtemps|reste trop longtemps|ca reste trop longtemps|restent trop longtemps|traine|traine en longueur|ca traine|c est long|interminable|un peu long|un peu longue',
    slower:
      'trop vite|trop rapide|trop rapides|va trop vite|vont trop vite|ca va trop vite|defile trop vite|defilent trop vite|defile trop|moins vite|plus lentement|plus posement|plus doucement|plus tranquille|trop speed|c est trop rapide|defilent trop|bien lentement|passe trop vite|passent trop vite',
    faster:
      'trop lent|trop lente|trop lents|trop lentes|ca rame|c est mou|trop mou|plus vite|plus rapidement|plus dynamique|plus rythme|plus rythmee|plus punchy|moins lent|change plus souvent|changer plus souvent|plus de rythme|c est lent|changer d image plus souvent|change d image plus souvent|changer de photo plus souvent|changements plus frequents',
    'quieter under the voice':
      'couvre la voix|couvre ma voix|on n entend pas la voix|on entend pas la voix|on n entend plus la voix|on entend mal la voix|on n entend pas ma voix|on comprend pas la voix|on ne comprend pas la voix|on n entend pas ce que je dis|on comprend rien a la voix|ecrase la voix|noie la voix|on entend a peine la voix|baisse quand ca parle|baisse quand on parle|moins fort quand ca parle|on ne m entend pas|on m entend pas|on m entend mal',
    'too loud':
      'trop fort|trop forte|est trop forte|trop bruyant|trop bruyante|ca hurle|assourdissant|couvre tout|prend trop de place',
    'too quiet':
      'on entend rien|on n entend rien|on n entend pas|on entend pas|on entend a peine|on n entend presque pas|trop bas|trop basse|pas assez fort|pas assez forte|inaudible|on l entend pas|on ne l entend pas|trop faible',
    quieter:
      'moins fort|moins forte|plus bas|plus basse|plus doux|plus douce|en sourdine|plus discret|plus discrete|baisse|baisser|baissez|baisse le son|baisse le volume|tout bas|plus en retrait|tres doucement|en fond sonore leger|a bas volume|pas trop fort|pas trop forte|pas si fort|pas forte',
    louder:
      'plus fort|plus forte|monte|monte le son|monte le volume|augmente|augmenter|augmente le son|augmente le volume|hausse',
    'in the background': 'en fond|en musique de fond|en arriere plan|derriere|en fond sonore|en musique',
    boring:
      'me plait pas|ne me plait pas|ne va pas|va pas du tout|ne colle pas|colle pas|ne convient pas|j aime pas|j accroche pas|est nulle|est moche|me saoule|est chiante|m enerve|ne va pas du tout|ne me plait pas trop|bof|pas ouf|est pas ouf|pas terrible|est pas terrible|va pas|pas top|est pas top|nulle|moche|j aime pas trop',
    happier:
      'est triste|est un peu triste|trop triste|est trop triste|plus gaie|plus gai|plus joyeux|plus joyeuse|plus joyeuses|plus enjoue|plus enjouee|moins triste|plus festif|plus festive|entrainante|entrainant|plus entrainante|plus entrainant|rythmee|qui bouge|qui donne la peche|joyeuse|joyeux|gaie',
    calm: 'berceuse|une berceuse|comptine douce|plus calme|plus apaisant|plus apaisante|apaisante|reposante|zen|plus zen|plus reposante|tranquille|plus tranquille',
    'calm music': 'plus cool la musique|musique lente|chanson lente',
    romantic:
      'romantique|plus romantique|au piano|du piano|de piano|piano doux|melancolique|emouvante|emouvant',
    'romantic music': 'musique romantique',
    'fade out':
      's arrete en douceur|s arrete brutalement|s arrete d un coup|s arrete trop brusquement|s arrete brusquement|s arrete net|coupe net|coupe d un coup|coupe brutalement|finit brutalement|se termine brutalement|s arrete trop vite|qui s arrete en douceur|qui baisse a la fin|baisse a la fin|diminue a la fin|qui diminue a la fin|s eteint doucement|qui s eteint|fondu a la fin|fondu en sortie|fondu sonore a la fin|qui s estompe|s estompe|finisse en douceur|se termine en douceur|finit en douceur|coupe trop net|coupe brusquement|s arrete sec',
    'fade in':
      'arrive en douceur|commence en douceur|entre en douceur|apparaisse doucement|apparait doucement|fondu au debut|en fondu au debut|entrer doucement|la entrer doucement|entre doucement|demarre doucement|commence doucement|demarrer en douceur|arrive doucement|entrer progressivement|entrer en douceur|monte progressivement|arriver progressivement',
    "don't crop":
      'est coupee|sont coupees|est coupe|sont coupes|coupees|coupee|tetes coupees|tete coupee|les tetes sont coupees|on voit pas tout|on ne voit pas tout|en entier|entieres|entiere|sans couper|ne coupe pas|sans les couper|qu on voie tout|qu on les voie en entier|qu on la voie en entier|pas coupees|pas coupee|en entieres|coupe les tetes|coupe la tete|coupees en haut',
    'fill the screen':
      'bandes noires|les bandes noires|bords noirs|barres noires|cotes noirs|marges noires|bandes noires sur les cotes|les bandes noires sur les cotes|en plein ecran|plein ecran|remplis l ecran|remplir l ecran|remplit l ecran|remplisse l ecran|remplissent l ecran|tout l ecran|qui remplit l ecran|sans bandes noires|sans bandes|vire les bandes noires|enleve les bandes noires|enleve moi les bandes noires|il y a des bandes noires|sur tout l ecran|occupe tout l ecran',
    'no motion':
      'ca bouge trop|bouge trop|bougent trop|ca bouge dans tous les sens|ca donne le tournis|donne mal au coeur|ca donne mal au coeur|donne le tournis|trop de mouvement|trop de mouvements|trop de zoom|trop de zooms|sans mouvement|sans zoom|sans zooms|immobile|immobiles|qui ne bougent pas|ne bougent pas|qu elles ne bougent pas|pas de mouvement|moins de mouvement|moins de mouvements|arrete les zooms|arrete de zoomer|fixe|fixes|j ai la nausee',
    'zoom in slowly':
      'un zoom lent|zoom lent|zoom doux|zoom progressif|leger zoom|un leger zoom|petit zoom|zoom avant lent|un zoom doux|un petit zoom|zoom tout doux',
    brighter:
      'sombre|un peu sombre|trop sombre|trop sombres|sombres|trop fonce|trop foncee|plus clair|plus claire|plus claires|plus lumineux|plus lumineuse|plus lumineuses|on y voit rien|on voit rien|on n y voit rien|manque de lumiere|pas assez clair|pas assez lumineux|pas assez lumineuse|plus clairs|plus eclaire|plus eclairee',
    darker:
      'trop clair|trop claire|trop claires|trop lumineux|trop lumineuse|surexpose|surexposee|surexposees|cramee|cramees|plus fonce|plus foncee|plus sombres|plus foncees|plus fonces',
    rotate:
      'est couchee|couchee|est de travers|de travers|est sur le cote|est penchee|penchee|est tournee|est dans le mauvais sens|dans le mauvais sens|tournee sur le cote|est couche|pas dans le bon sens',
    'upside down': 'a l envers|est a l envers|tete en bas|la tete en bas|est retournee',
    'reset the colors':
      'en couleur|en couleurs|couleurs d origine|remets en couleur|remets la couleur|remets les couleurs|retour a la couleur|retour en couleur|sans filtre|enleve le filtre|les vraies couleurs|couleur normale|couleurs normales',
    crossfade:
      'fondu enchaine|fondus enchaines|transitions douces|transition douce|transitions plus douces|transition plus douce|en douceur d une photo a l autre|passages en douceur|enchaine en douceur|enchainement en douceur|qui se fondent|se fondent l une dans l autre|des transitions plus douces|enchainements doux|fondus doux|transitions fluides|plus fluide|plus fluides',
    'hard cuts':
      'coupes franches|coupe franche|coupes seches|coupe seche|cuts|sans transition|sans transitions|pas de transition|pas de transitions|coupes nettes|cut sec|cuts secs',
    undo: 'reviens en arriere|remets comme c etait avant|comme c etait avant|reviens comme avant|remets comme avant|remets comme c etait|comme avant|c etait mieux avant|mieux avant|c etait mieux|je preferais avant|annule ca|annule le dernier|annule la derniere|annule le dernier changement|finalement non|non finalement|finalement non laisse|oublie|oublie ca|laisse tomber|laisse comme c etait|laisse comme avant|remets la|remets le|remets les|remets ca|remets la photo|je prefere comme avant|comme c etait|un pas en arriere|retour en arriere|retour a avant|on revient|reviens a avant|on revient en arriere|ctrl z|ah non remets|remets la a sa place|remets le a sa place|en arriere',
    'it was too much':
      'c est beaucoup trop|c etait trop|un peu trop|t as trop fait|pas autant|pas a ce point|trop exagere|c est exagere',
    'a bit more':
      'encore un peu|encore un peu plus|encore un chouia|un peu plus encore|encore plus|encore un petit peu',
    'a bit less': 'un peu moins|un petit peu moins|un poil moins|un chouia moins',
    'a bit':
      'un poil|un chouia|un petit peu|un tout petit peu|un tantinet|legerement|un brin|un petit poil|un chouilla',
    'what music is it':
      'c est quoi la musique|quelle musique|quelle est la musique|quelle est cette musique|c est quoi cette musique|quelle musique il y a|quelle chanson|c est quoi comme musique|qu est ce que c est comme musique|il y a quoi comme musique',
    'which photos are not used':
      'quelles photos j ai pas mises|quelles photos ne sont pas dedans|quelles photos manquent|il manque quelles photos|quelles photos tu n as pas mises|quelles photos tu as pas mises|lesquelles manquent|quelles photos ne sont pas utilisees|quelles photos n ai je pas mises|quelles photos je n ai pas mises|il manque une photo',
    'what format is it':
      'c est quoi le format|quel est le format|quel format|c est quel format|quelle est la resolution|quelle resolution|c est en quel format|c est quoi la resolution|c est vertical ou horizontal|ca passe en plein ecran sur un telephone|elle est en quel format|ca passe sur un telephone',
    'how many photos are there':
      'combien de photos|combien il y a de photos|il y a combien de photos|combien de photos il y a|combien d images',
    'serif font':
      'police elegante|ecriture elegante|une police elegante|police plus elegante|police classique|police avec empattement|police plus classe|typo elegante',
    handwriting:
      'ecriture manuscrite|police manuscrite|ecrit a la main|facon manuscrite|comme a la main|ecriture a la main|typo manuscrite',
    font: 'police|typo|typographie|police d ecriture',
    text: 'texte|mot|phrase|inscription|message ecrit|accroche',
    big: 'en grand|bien grand|en gros|grand|grande|grandes|gros|en tres grand|bien gros|en grosses lettres',
    small: 'en petit|en tout petit|en plus petit|petit texte|tout petit|en petites lettres',
    bigger:
      'plus grand|plus grande|plus grands|plus grandes|plus gros|plus grosse|plus grosses|en plus grand|en plus gros|illisible|illisibles|on arrive pas a lire|on n arrive pas a lire|on arrive pas a les lire|pas lisible|pas lisibles|on lit mal|difficile a lire|dur a lire|on voit pas bien|plus lisible|plus lisibles|trop petit|trop petite|trop petits|trop petites|minuscule|minuscules',
    smaller:
      'plus petit|plus petite|plus petits|plus petites|moins gros|moins grosse|moins grand|trop gros|trop grosse|trop grand|trop grande|enorme|prend trop de place sur l image|cache la photo|cache tout|cache l image|plus discret en taille',
    'half the size': 'deux fois plus petit|deux fois plus petite|moitie moins grand|a moitie de la taille',
    'twice as long': 'deux fois plus long|deux fois plus longue|deux fois plus longtemps|le double de temps',
    'light blue': 'bleu clair|bleu ciel',
    'dark blue': 'bleu fonce|bleu marine|marine',
    'dark green': 'vert fonce|vert bouteille|vert sapin',
    'dark red': 'rouge fonce|bordeaux',
    beige: 'beige|creme|ivoire|ecru',
    gold: 'dore|doree|dorees|dores|or|couleur or',
    silver: 'argente|argentee|argent',
    turquoise: 'turquoise',
    pink: 'rose|roses|rosee|rosees|rose bonbon',
    transparent: 'semi transparent|a moitie transparent|translucide|semi transparente',
    'bottom right corner':
      'dans le coin en bas a droite|coin en bas a droite|en bas dans le coin droit|coin bas droit',
    'bottom left corner': 'dans le coin en bas a gauche|coin en bas a gauche|coin bas gauche',
    'top right corner': 'dans le coin en haut a droite|coin en haut a droite|coin haut droit',
    'top left corner': 'dans le coin en haut a gauche|coin en haut a gauche|coin haut gauche',
    top: 'tout en haut|plus haut|vers le haut|en haut de l image|en haut de l ecran|en hauteur',
    bottom:
      'tout en bas|plus bas sur l image|vers le bas|en bas de l image|en bas de l ecran|dessous|en dessous',
    center: 'au centre|au milieu de l image|en plein milieu|bien au centre|au milieu de l ecran',
    middle: 'au milieu|au milieu de la video|en milieu',
    'side by side':
      'cote a cote|l une a cote de l autre|l un a cote de l autre|ensemble a l ecran|en meme temps a l ecran|sur le meme ecran|en ecran partage|en split screen',
    'the same':
      'pareil|pareille|la meme chose|idem|fais pareil|meme chose|pareil pour|pareil sur|la meme chose sur|la meme chose pour|la meme chose avec|pareil avec|de meme pour|meme traitement',
    'the others':
      'les autres|toutes les autres|tous les autres|sur toutes les autres|pour toutes les autres|les autres aussi|les autres photos|le reste|pour les autres|sur les autres|aux autres|celles qui restent|les restantes',
    'my voice':
      'mon message vocal|mon message|ma note vocale|mon memo vocal|mon enregistrement|l enregistrement|mon audio|ma voix enregistree|le message vocal|la note vocale|le memo vocal|mon vocal|le vocal|mon message audio|mon propre enregistrement|le message de',
    'male voice': 'voix d homme|voix masculine|voix grave',
    'female voice': 'voix de femme|voix feminine',
    mute: 'sans son|sans le son|son coupe|le son coupe|coupe le son|couper le son|en muet|muet|muette|enleve le son|vire le son|sans le bruit|en silence|du silence|silencieux|on ne doit pas entendre|ne doit pas entendre|je ne veux pas entendre|je veux pas entendre|je ne veux plus entendre|qu on n entende pas|qu on entende pas|qu on n entende plus|sans entendre|faut pas entendre',
    'remove the music':
      'sans musique|pas de musique|plus de musique|finalement sans musique|enleve la musique|vire la musique|coupe la musique|sans musique finalement',
    'another song':
      'une autre musique|autre musique|une autre chanson|autre chanson|change la musique|change de musique|change la chanson|change de chanson|une musique differente|d autre musique|un autre morceau|un autre air',
    'half speed': 'au ralenti|en ralenti|ralenti|a vitesse reduite|en slow motion|au slow motion',
    'double speed': 'en accelere|vitesse x2|deux fois plus vite',
    vertical:
      'format vertical|a la verticale|format story|format reel|format tiktok|pour tik tok|pour le telephone|pour telephone|pour les stories|pour une story|pour mobile|en vertical|pour reels|pour un reel|format telephone|format portable|pour le portable|reels|format reels|pour les reels',
    square: 'format carre|en carre|carree|carre|carres|au carre',
    horizontal:
      'format paysage|en paysage|format horizontal|pour la tele|pour l ecran de la tele|pour le projecteur|a l horizontale|pour ordi',
    instagram: 'pour insta|pour instagram|insta|pour l insta',
    'each photo':
      'chaque photo|chaque image|par photo|par image|la photo chacune|chacune|toutes les photos chacune',
    'download music':
      'telecharge la chanson|telecharge la musique|telecharge la|telecharge le|telecharge|va chercher la chanson|trouve la chanson|sur spotify|depuis youtube|sur youtube la chanson|sur internet|d internet|depuis internet|sur le net',
    post: 'mets sur|mets la sur insta|mets la sur youtube|poste la sur|envoie la a|envoie le a|envoie a|envoie par whatsapp|par whatsapp|par mail a|poste sur|balance sur',
    'special effects':
      'change le fond|enleve les rides|fais danser|fais le danser|fais la danser|fais parler|avec des coeurs|avec des etoiles|enleve la personne|efface la personne|effet neige|pluie de|floute le visage|flouter le visage|enleve les boutons|des yeux rouges',
  },
  before: [
    ...FRENCH_SPOKEN,
    [
      /(?<!\p{L})(?:(?:pardon|oups|erreur|désolée?|je me suis trompée?|correction|non)[,.:!]* )+(?:en fait )?(?:c'est|c'était|ce sont|il fallait lire) (?:le |la |les )?(?=[^.,;!?]{1,40}(?:$|[.,;!?]))/gu,
      'misspelt ',
    ],
    [/^(?:en fait )?c'était ([^.,;!?]{1,40}?)[, ]+(?:pardon|désolée?|oups)(?!\p{L})/gu, 'misspelt $1'],
    [
      /(?<!\p{L})(?:le prix |c'est |ça )?(?:est |a )?(?:passée?|monté|baissé|coûte|vaut) (?:maintenant |désormais )?(?:à )?(?=[€$]?\d[\d.]*(?: ?[€$%]| euros)?(?:$|[ .,;!?]))/gu,
      'misspelt ',
    ],
    [
      /(?<!\p{L})(?:on (?:ne )?(?:m'|l'|nous )?entend|on (?:ne )?comprend|j'entends) (?:pas|plus|mal|rien|à peine)(?: la voix| bien)? (?:avec|à cause de|derrière|sous) (?:toute |cette |la |de la )*musique/gu,
      ' duck the music quieter ',
    ],
    [
      /(?<!\p{L})(?:qu'(?:elle|il)|elle|il|on) (?:parle|lise|lit) (?=(?:un peu |beaucoup |encore )?(?:plus|moins|trop) (?:vite|lentement|doucement|rapide))/gu,
      'la voix ',
    ],
    [
      /(?:(?:c'?est|c|ça fait|elle est|ça dure) )?(?:beaucoup |vraiment |un peu |bien )?trop longu?e?(?! à|s)[^.,;!?]{0,30}[,.;:!]+ *(?=[^.,;]*\d[^.,;]*(?:max|au plus|grand max)|(?:max|pas plus|au plus|moins))/gu,
      '',
    ],
    [
      /(?<!\p{L})(?:pas plus (?:de|que)|au plus|au maximum|maxi(?:mum)?|max|moins de) (?=\d|une |deux |trois |dix |vingt |trente )/gu,
      'at most ',
    ],
    [
      /(\d+ ?(?:secondes?|secs?|s|minutes?|min)) (?:maxi(?:mum)?|max|au plus|au maximum|grand max)(?!\p{L})/gu,
      'at most $1',
    ],
    [
      /((?:photo|image|vidéo|slide) \d{1,2}|(?<!\p{L})(?:la|le) \d{1,2}) (?:va |passe |vient |doit être |doit passer )?(?:en |la |le |d'abord en )?premi(?:er|ère)(?!\p{L}|s)/gu,
      '$1 au début',
    ],
    [
      /((?:photo|image|vidéo|slide) \d{1,2}|(?<!\p{L})(?:la|le) \d{1,2}) (?:va |passe |vient |doit être |doit passer )?(?:en |la |le )?derni(?:er|ère)(?!\p{L}|s)/gu,
      '$1 à la fin',
    ],
    [/la durée de (?=la chanson|la musique|mon morceau|ce morceau)/gu, 'le temps de '],
    [
      /(?<!\p{L})remplace[rz]? (?:la |cette )?(?:voix|narration|[\ue100-\ue1fe]\ue0ff*) par (?=(?:mon|ma) (?:enregistrement|voix|audio|message))/gu,
      'utilise ',
    ],
    [
      /,? ?(?<!\p{L})(?:ma|mon|mes|la|les) \p{L}[\p{L}-]*(?: ne)? (?:voit|voient|entend|entendent|lit|lisent) (?:pas|mal|plus|rien)[^,.;!?]*/gu,
      '',
    ],
    [
      /(?<!\p{L})(?:est|sont) (?:un peu |toutes |tous |mal )?coup[ée]+s?(?: (?:en haut|en bas|sur les côtés|à gauche|à droite|aux bords))?(?!\p{L})/gu,
      ' uncropped',
    ],
    [/(?<!\p{L})(?:doit|doivent|devrait|devraient) (?=durer|rester)/gu, ''],
    [
      /^(?:ah,? |oh,? |oups,? )?(?:non|nan|oups|pardon|désolée?|attends|minute|erreur)[ ,!.]+(?:non[ ,]+)?(?=[\p{L}\ue000-\ue4fe])/gu,
      'non, ',
    ],
    [
      /(?:je |j')?(?:voulais dire|parlais de|pensais à|me suis trompée?,? c'(?:est|était))(?!\p{L})/gu,
      'i meant',
    ],
    [/(?<!\p{L})i meant ([^.,;!?]{1,40}?),? (?:pardon|désolée?|oups|excuse)(?!\p{L})/gu, 'i meant $1'],
    reasonsAfter(
      "parce qu[e']?|car|puisqu[e']?|vu qu[e']?|comme ça|sinon|pour qu(?:e|'on) (?:puisse|voie|comprenne|entende)|étant donné qu[e']?|histoire de",
      'et|mais|donc|alors',
    ),
    praiseBefore(FINE, 'mais|sauf que|juste|par contre|à part que'),
    [
      /(?<!\p{L})(?:que )?(?:dure|durent|reste|restent) (un peu |un petit peu |beaucoup |encore )?plus(?: longtemps| long)?(?!\p{L})/gu,
      ' plus long $1',
    ],
    [
      /(?<!\p{L})(?:que )?(?:dure|durent|durer|reste|restent|rester) (?:environ |juste |seulement )*(?=\d|une |deux|trois|quatre|cinq|dix)/gu,
      'lasting ',
    ],
    // La 2 et la 4, sur la 3.
    [
      /(?<!\p{L})(?:la|le|les|n°|numéro) (\d{1,2})(?=(?:,| et| au| à| en| avec| sur| pour| mais|$| ?[.;!?]| plus| aussi| d'abord| doit| soit))(?! (?:secondes?|minutes?|s|photos|images)(?!\p{L}))/gu,
      'slide $1',
    ],
    [/de la seconde (\d+) à la (?:seconde )?(\d+)/gu, 'de $1 à $2 secondes'],
    [/(?<!\p{L})on garde/gu, 'garde'],
    [
      /(?<!\p{L})(?:je |on |tout le monde |les gens |elle |il |(?:ma|mon|mes) \p{L}+ )(?:trouve|trouvent|dit|disent|pense|pensent|préfère|voudrait|aimerait|veut) qu(?:e |')/gu,
      '',
    ],
  ],
};
