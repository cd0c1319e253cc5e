import { SPANISH_SPOKEN } from './spoken/spanish.ts';
import type { Everyday } from '../glossary.ts';
import { praiseBefore, reasonsAfter } from './reasons.ts';

const FINE =
  '(?:qued[oóaá]|est[aá]|va|sali[oó])(?: (?:muy|super|súper|bien|re))? (?:lind[oa]|bonit[oa]|bien|genial|padre|chul[oa]|hermos[oa]|perfect[oa]|guay|bueno|precios[oa])';

/** Spanish as it is spoken, on both sides of the sea. */
export const SPANISH_EVERYDAY: Everyday = {
  tells:
    /(?<!\p{L})(?:es|est[aá]n?|son|era|eran|fue|fueron|soy|somos|hay|tengo|tenemos|tiene|tienen|cumple|cumplen|va|van|vamos|me|le|se|ya|nos|s[eé]|creo|dice|dicen|gusta|gustan|encanta|vive|viven|naci[oó])(?!\p{L})/u,
  verbs: {
    remove:
      'quitar|eliminar|borrar|sacar|suprimir|retirar|descartar|omitir|excluir:excluy|desactivar|apagar|botar|remover:remuev|desaparecer:desaparezc|volar',
    add: 'anadir|agregar|incluir:incluy|insertar|meter|sumar|incorporar|adjuntar|sobreponer:sobrepon|superponer:superpon',
    write: 'escribir|teclear',
    make: 'crear|hacer:hag|generar|preparar|montar|armar|convertir:conviert|pasar|transformar|producir:produzc|necesitar|querer:quier|editar|juntar|unir|combinar|diseñar|elaborar|realizar|volver:vuelv|dejar|ayudar',
    put: 'poner:pon:pong|colocar|situar|ubicar|posicionar',
    change: 'cambiar|modificar|corregir:corrig|renombrar|arreglar|ajustar|adaptar|actualizar',
    replace: 'reemplazar|sustituir:sustituy|remplazar',
    swap: 'intercambiar|permutar',
    move: 'mover:muev|desplazar|trasladar|llevar|recolocar',
    show: 'mostrar:muestr|ensenar|aparecer:aparezc|salir:salg:sal|ver',
    use: 'usar|utilizar|emplear|coger:coj|tomar|elegir:elij:elig|escoger:escoj|aprovechar',
    keep: 'mantener:manteng:mantien|conservar',
    play: 'reproducir:reproduzc|sonar:suen',
    undo: 'deshacer:deshag|anular|revertir:reviert|cancelar|regresar',
    rotate: 'girar|rotar|enderezar',
    flip: 'voltear|reflejar|espejar',
    trim: 'recortar|cortar',
    shorter: 'acortar|abreviar',
    longer: 'alargar|extender:extiend|prolongar',
    slower: 'ralentizar|desacelerar',
    faster: 'acelerar|agilizar|apurar',
    brighter: 'aclarar|iluminar',
    darker: 'oscurecer:oscurezc',
    bigger: 'agrandar|ampliar',
    smaller: 'achicar|empequenecer:empequenezc',
    mute: 'silenciar|mutear|enmudecer:enmudezc',
    center: 'centrar',
    translate: 'traducir:traduzc',
    'fill the screen': 'rellenar|llenar',
    'fade out': 'desvanecer:desvanezc',
    'read aloud': 'leer:le|narrar|locutar',
    shuffle: 'barajar|desordenar|revolver:revuelv',
    post: 'publicar|compartir|enviar',
    export: 'exportar|descargar|guardar',
    repeat: 'repetir:repit',
  },
  words: {
    whole: 'completo|entero|enterito',
    put: 'vuelve a poner|vuelve a meter|vuelve a incluir|pon de nuevo|pon otra vez',
    'half the length': 'que dure la mitad|dure la mitad|a la mitad de tiempo',
    'zoom out': 'zoom hacia afuera|zoom hacia fuera|zoom para afuera|zoom de salida|un zoom hacia afuera',
    'a bit longer': 'un ratito mas|un rato mas|un ratito|otro ratito',
    later: 'mas tarde|despues',
    place: 'lugar|puesto|posicion',
    'on the': 'debajo del|debajo de la|encima del|encima de la',
    arrange: 'ordenar',
    on: 'debajo de|bajo|por debajo de',
    photos: 'fotos antiguas|fotos viejas|imagenes antiguas|fotos de antes',
    'as long as the music':
      'termine con la cancion|termine con la musica|que termine con la cancion|que termine con la musica|acabe con la cancion|acabe con la musica|termine junto con la musica|termine junto con la cancion|lo que dura la cancion|que dure lo que la cancion|que dure lo que dura la cancion|tanto como la cancion|lo mismo que la cancion',
    start: 'empiece|empieza|empezar|arranque|arranca|comience|comienza|que arranque',
    turn: 'dale la vuelta a|dale vuelta a|da la vuelta a|dar la vuelta a',
    without: 'sin nada|sin efecto|sin efectos',
    remove: 'sobra|sobran|me sobra|me sobran|esta de mas|estan de mas|fuera',
    'fade in':
      'que entre poco a poco|entre poco a poco|entre suave|que entre suave|entre de a poco|que arranque suave|que empiece suave|empiece bajito|empiece suave|entre suavemente|que vaya subiendo|entre gradualmente',
    brightness: 'brillo|luminosidad|luz',
    'in total': 'en total|en conjunto|de duracion total',
    next: 'siguiente|la que sigue|el que sigue|proxima|proximo',
    'two times': 'dos veces',
    especially: 'sobre todo|especialmente|en especial|mas que nada|principalmente|mas aun',
    typo: 'falta de ortografia|error de escritura|errata|esta mal escrito|mal escrito|hay un error',
    'it is called': 'se escribe|se llama|en realidad se llama|en realidad es',
    thanks: 'gracias|muchas gracias|mil gracias|muchisimas gracias|gracias de antemano|se agradece',
    'love it':
      'que chulo|que guay|que padre|que lindo|me gusto|me gusta asi|esta perfecto|esta genial|esta bien asi|asi esta bien|asi queda|buenisimo|brutal|increible|hermoso',
    '': 'con su sonido|con su audio|con su propio sonido|con el sonido original|que se oiga su sonido|porfa|fonda|fondita|porfis|plis|please|favor|porfavor|te pido|hazme el favor de|me haces|me haces el favor de|me ayudas a|buenas|buenos dias|buenas tardes|buenas noches|que tal|mira|che|wey|guey|tio|amigo|pues|entonces|de paso|la verdad|en realidad|en verdad|nomas|ahorita|eso si|jaja|jajaja|jeje|por cierto|ah|ay|uy|ups|o sea|como que|siento que|me parece que|me parece|a ver|tal vez|quiza|quizas|a lo mejor|encima|todavia|aun|me equivoque|me confundi|error mio|fallo mio|perdon|perdona|disculpa|sigue|siguen|estaba|era|fue|va|van|bien|mejor|aqui|ahi|alli|alla|ese video|mismo|misma|igual de|ojo|recuerda|recuerda que|acuerdate de|no olvides|no te olvides de|por fa|necesito que|hace falta|hay que|tiene que|tienen que|debe|deben|deberia|deberian|tendria que|podemos|puedas|pueda|puedan|posible|si es posible|si se puede|si puedes|a ser posible|cosa|cosas|rollo|plan|rato|de verdad|simplemente|nada mas que|ambos|ambas|uno tras otro|hecho|propio|propia|respectivo|rollito|que quede|que queden|que pasen|que pase|pasen|pase|quedo|a todo|de manera|de forma|en plan|todo esto|del todo|antes era|esa parte|les|os|te|mi amor|cada vez|me gustaria tambien|efecto de|de una vez|finalmente|primero que nada|segun|etc|suyo|suya|propios|sus propios|aquel|aquella|podes|podrias|podriais|podeis|podrian|pueden|pudieras|me|hagame|hagame el favor de|usted|ustedes|vos|bonita|bonito|uf|uff|para verla|no da tiempo a verla|no da tiempo a verlo|no da tiempo de verla|no da tiempo a ver|no da tiempo a verlas|junto|armas|armes|me armas|vayan|vaya',
    ', ': 'pero|aunque|sino',
    it: 'la misma|el mismo',
    'for my': 'para mi|para mis|pa mi',
    'to my': 'a mi',
    'as music': 'como musica de fondo|de musica de fondo',
    first: 'primerita|primerito|de primera|de primero|de primeras|la primera de todas',
    end: 'ultimito|al ultimo|de ultimo|de ultima|al final del todo|al finalizar|en el final|para terminar|para cerrar|por ultimo|al acabar|hasta el final|termina con|que termine con|acaba con|que acabe con|cierra con|finaliza con|terminando con|terminar con',
    beginning:
      'empieza con|que empiece con|empieza por|que empiece por|comienza con|que comience con|comienza por|abre con|arranca con|inicia con|empezando por|empezando con|empezar con|al empezar|de entrada|en el inicio|hasta el principio|al comienzo de todo|primero de todo',
    'instead of': 'en vez de|en lugar de',
    instead: 'mas bien|en cambio|mejor que',
    video:
      'anuncio|spot|comercial|promo|clip final|videito|video resumen|resumen|recopilatorio|recuerdo|invitacion|historia|estado del whats|videoclip de|video carta|videocarta|pelicula corta|tributo|homenaje|reportaje|cortometraje',
    letter: 'carta|cartita',
    script: 'guion|libreto|texto del guion|poema|cuento',
    'read aloud':
      'que se lea en voz alta|se lea en voz alta|leido en voz alta|leida en voz alta|lea en voz alta|en voz alta|que lo lea|que la lea|que lea|se lea|leido|leida|que lo lean|que alguien lea|que se escuche la lectura',
    'read aloud the letter':
      'lea la carta en voz alta|se lea la carta en voz alta|lee la carta en voz alta|leas la carta|leas la carta en voz alta|lee la carta|lea la carta|leer la carta',
    'without voiceover': 'sin voz|sin narracion|sin locucion|sin voz en off',
    'the title is too short':
      'no da tiempo a leer el titulo|no da tiempo de leer el titulo|el titulo se va muy rapido|el titulo se va demasiado rapido|el titulo desaparece muy rapido|no alcanzo a leer el titulo|no se alcanza a leer el titulo|casi no se ve el titulo',
    'the text is too short':
      'no da tiempo a leer|no da tiempo de leer|no alcanzo a leer|no se alcanza a leer|no me da tiempo a leer|no me da tiempo de leer|no se puede leer de lo rapido',
    'too short':
      'se va muy rapido|se va demasiado rapido|desaparece muy rapido|desaparece demasiado rapido|se van muy rapido|dura muy poco|dura poco|duran poco|duran muy poco|se quita muy rapido|muy breve|demasiado breve|se pasa volando|que dure mas|que duren mas|dura mas|duren mas|quedarse mas|pasa volando|pasan volando',
    'too long':
      'se hace largo|se hace muy largo|se me hace largo|se me hace muy largo|dura mucho|dura demasiado|duran mucho|duran demasiado|es eterno|larguisimo|tarda mucho',
    slower:
      'va muy rapido|van muy rapido|pasan muy rapido|pasan demasiado rapido|pasa muy rapido|va demasiado rapido|mas despacito|despacito|con mas calma|mas pausado|mas tranquilo|mas lentito|va todo muy rapido',
    faster:
      'va muy lento|van muy lento|pasan muy lento|es muy lento|demasiado lento|muy lento|un poco lento|mas rapidito|mas movidito|con mas ritmo|se hace lento|mas agil|mas veloz',
    'quieter under the voice':
      'tapa la voz|tapa mi voz|no deja oir la voz|no deja escuchar la voz|no deja oir|no me deja oir la voz|no se oye la voz por la musica|se come la voz|no deja que se oiga la voz|opaca la voz|apenas se oye la voz|no se entiende la voz',
    'too loud':
      'esta muy fuerte|muy fuerte|esta muy alta|esta demasiado alta|suena muy fuerte|suena demasiado fuerte|muy alto el volumen|aturde|molesta|satura',
    'too quiet':
      'se escucha muy bajito|se oye muy bajito|suena muy bajito|se oye poco|se escucha poco|no se oye|no se escucha|casi no se oye|casi no se escucha|apenas se oye|apenas se escucha|no se oye nada|no se escucha nada|se oye muy bajo|se escucha muy bajo|suena muy bajo|esta muy baja|esta muy bajo|muy bajito el volumen',
    quieter:
      'mas bajito|mas bajita|bajito|bajita|bien bajito|bien bajita|muy bajito|flojito|suavecito|a volumen bajo|baja el volumen|bajale|bajale el volumen|bajale a|baja tantito|con volumen bajo|de fondo bajito|menos ruido|mas suavecito|que no moleste|que no tape la voz|no muy alta|no muy fuerte|no tan alta|no tan fuerte|no demasiado alta|no muy alto',
    louder: 'mas duro|subele|subele a|subele el volumen|mas volumen|a mas volumen|sube la voz|mas recio',
    'turn up': 'sube|subir|suba|aumenta|incrementa|sube un poco',
    'turn down': 'baja|bajar|baje|disminuye|bajar el volumen de',
    another:
      'otra|otro|otra distinta|una distinta|uno distinto|una diferente|otra diferente|algo distinto|otra cosa',
    boring:
      'no me convence|no me gusta nada|no pega|no va|no queda bien|es un rollo|es aburrida|aburre|no me cuadra|no encaja|no me late|es horrible|es fea|cansa|no combina|no me gustan|no me gusta como|no me gustan las',
    'another song':
      'cambia de cancion|cambia de musica|cambiame la musica|cambia esa musica|cambia la musica|otra rola|otra musica|cambiale la musica',
    music: 'rola|rolita|musiquita|cancioncita|de musica|como musica|musica de fondo|de fondo la musica',
    'background music': 'fondo musical',
    "don't crop":
      'se cortan arriba|se cortan|se corta arriba|se corta|salen cortadas|sale cortada|esta cortada|estan cortadas|se ven cortadas|que se vean enteras|se vean enteras|que se vean completas|se vean completas|que salgan enteras|que no se corten|que no se corte|no se corten|sin cortes en las fotos|enteras|completas|completita|entera|que se vea completa|se vea completa|se vea entera|cortan las cabezas|corta las cabezas|corta la cabeza',
    'fill the screen':
      'franjas negras|bandas negras|barras negras|bordes negros|marcos negros|rayas negras|que ocupe toda la pantalla|ocupe toda la pantalla|toda la pantalla|que llenen la pantalla|sin franjas|sin franjas negras|quita las franjas negras|quita las bandas negras|que no tenga barras negras|hay barras negras|hay franjas negras|salen barras negras|salen franjas negras|tiene barras negras|tiene bandas negras',
    crossfade:
      'suave de una a otra|pasen suave de una a otra|que pasen suave de una a otra|suave entre una y otra|transiciones suaves|transicion suave|que se mezclen|se mezclen|que se fundan|se fundan una con otra|fundidos suaves|paso suave|cambio suave|pasen suavemente|pasen suave|cambios suaves|mas suaves las transiciones|suavemente de una a otra|que cambien suavemente|cambien suave',
    'hard cuts':
      'cortes secos|cortes directos|corte directo|corte seco|sin transiciones|sin transicion|cortes rapidos|a corte',
    'no motion':
      'se mueve mucho|se mueven mucho|se mueve demasiado|se mueven demasiado|marea|me marea|mareo|sin movimiento|sin zoom|que no se muevan|que no se mueva|quietecitas|que se queden quietas|sin animacion|sin animaciones|sin zooms|sin tanto movimiento|menos movimiento|no se muevan|no se mueva|quietas|quietitas',
    brighter:
      'un poco oscuro|algo oscuro|esta oscuro|esta oscura|estan oscuras|se ve oscuro|se ven oscuras|se ve oscura|oscuras|oscurita|quedo oscura|salio oscura|no se ve nada de lo oscuro|mas clarito|mas clarita|mas iluminado',
    darker:
      'esta muy clara|estan muy claras|se ve muy clara|quemada|quemadas|sobreexpuesta|muy claras|muy clara',
    'warm colors': 'filtro calido|tono calido|tonos calidos|colores calidos',
    'reset the colors':
      'a color|en color|a colores|a todo color|con color|vuelve a color|vuelvan a color|color original|colores de antes|sin filtro|sin filtros|quita el filtro|quita los filtros',
    rotate:
      'de lado|esta de lado|esta torcida|esta acostada|esta tumbada|sale de lado|salio de lado|acostada|tumbada|torcida|sale torcida',
    'upside down':
      'de cabeza|esta de cabeza|boca abajo|esta al reves|sale al reves|patas arriba|esta boca abajo|invertida',
    'fade out':
      'que se vaya apagando|se vaya apagando|termina de golpe|acaba de golpe|se corta de golpe|termina muy brusco|acaba muy brusco|se corta al final|termina brusco|acaba de repente|termina de repente|que baje poco a poco|que se apague|que acabe suave|acabe suave|que termine suave|se vaya bajando|que se vaya|se apague|se vaya yendo|corta muy brusco',
    undo: 'vuelve a lo anterior|vuelve como antes|como antes|como estaba|vuelve a como estaba|como estaba antes|dejalo como estaba antes|dejala como estaba antes|dejalo como estaba|dejala como estaba|dejalas como estaban|dejalo como antes|ponlo como estaba|ponlo como antes|regresalo|regresa a lo anterior|mejor no|mejor dejalo|mejor dejala|mejor dejalas|mejor dejalos|olvidalo|olvida eso|quita lo ultimo|quita ese cambio|deshaz eso|no me gusto|no me gusto nada|dejalo asi como estaba|antes estaba mejor|estaba mejor antes|me gustaba mas antes|vuelve atras|vuelve un paso|un paso atras|da marcha atras|vuelve a ponerla|vuelve a ponerlo|vuelve a meterla|ponla otra vez|ponlo otra vez|devuelvela|devuelvelo|recuperala|recuperalo|como estaban antes|como estaban|vuelvelas a como estaban',
    'it was too much':
      'te pasaste|te has pasado|es demasiado|demasiado ahora|no tanto|tampoco tanto|fue mucho|fue demasiado|no tan exagerado',
    'what music is it':
      'que musica es|que musica tiene|que cancion es|que musica hay|que cancion suena|que musica suena|como se llama la cancion|que musica has puesto|que musica pusiste',
    'which photos are not used':
      'que fotos faltan|que fotos no estan|que fotos no has puesto|que fotos no usaste|cuales faltan|que fotos no salen|que fotos quedaron fuera',
    'what format is it':
      'que formato tiene|en que formato esta|que formato es|que tamano tiene|que resolucion tiene|es vertical u horizontal|esta en vertical|que calidad tiene',
    'how many photos are there':
      'cuantas fotos hay|cuantas fotos tiene|cuantas fotos son|cuantas fotos salen|cuantas imagenes hay|cuantas fotos lleva|cuantas lleva|cuantas fotos van|cuantas fotos contiene|cuantas fotos incluye',
    'what can you do': 'que mas puedes hacer|que se puede hacer|que opciones tengo|que puedes cambiar',
    'serif font':
      'letra elegante|letra mas elegante|tipografia elegante|fuente elegante|letra clasica|mas elegante la letra|letra con serifa|letra tipo libro',
    handwriting: 'letra manuscrita|letra a mano|letra de mano|letra tipo caligrafia|escrito a mano',
    italic: 'letra cursiva|letra inclinada',
    bold: 'letra gruesa|mas gruesa la letra|letra gorda|en negritas|gruesa|grueso|mas gruesa|mas grueso|mas gorda|gorda|remarcada',
    font: 'tipo de letra|letra|estilo de letra',
    text: 'letrerito|palabras|dedicatoria|rotulito|cartel|cartelito|la frase',
    big: 'en grande|grandote|grandota|grande|bien grande|con letra grande|letras grandes|letra grande',
    bigger:
      'mas grandote|no se lee de lo pequeno|no se lee|no se leen|no se lee bien|no se leen bien|no se ve bien|muy pequenito|muy chiquito|muy chico|letra muy chica|mas grandes las letras|cuesta leer|cuesta leerlo|se lee mal|mas visible|es muy pequeno|es muy pequena|no se lee nada|no se lee nada la letra|no se ve nada la letra',
    small: 'en pequeno|pequenito|chiquito|chiquita|en chiquito|pequeno|pequena',
    smaller:
      'mas chiquito|mas chiquita|mas pequenito|mas discreto|ocupa mucho|ocupa demasiado|tapa la foto|tapa mucho|es muy grande|es enorme|enorme|gigante|mas chicas|mas chica|mas chicos|mas chico|mas pequenitas',
    'side by side':
      'juntas en la misma pantalla|juntos en la misma pantalla|en la misma pantalla|las dos juntas|los dos juntos|al mismo tiempo en pantalla|a la vez en pantalla|lado con lado|pantalla partida|en paralelo|juntas en pantalla|juntos en pantalla|al mismo tiempo|a la vez|simultaneamente',
    'light blue': 'celeste|azul claro|azul cielo|azul clarito',
    'dark blue': 'azul oscuro|azul marino|marino',
    'dark green': 'verde oscuro',
    'dark red': 'rojo oscuro|granate|vino|guinda',
    beige: 'crema|beige|hueso',
    silver: 'plateado|plata',
    turquoise: 'turquesa',
    transparent: 'medio transparente|semitransparente|transparente|traslucido|translucido',
    top: 'hasta arriba|arriba del todo|arriba de todo|en la parte de arriba|en lo alto|arribita|mas arriba',
    bottom: 'hasta abajo|abajo del todo|abajo de todo|en la parte de abajo|abajito|mas abajo|al pie',
    'top right corner':
      'esquina de arriba a la derecha|arriba a la derecha|arriba derecha|esquina derecha de arriba|esquina derecha superior|de arriba a la derecha',
    'top left corner':
      'esquina de arriba a la izquierda|arriba izquierda|esquina izquierda de arriba|esquina izquierda superior|de arriba a la izquierda',
    'bottom right corner':
      'esquina de abajo a la derecha|abajo derecha|esquina derecha de abajo|esquina derecha inferior|de abajo a la derecha',
    'bottom left corner':
      'esquina de abajo a la izquierda|abajo izquierda|esquina izquierda de abajo|esquina izquierda inferior|de abajo a la izquierda',
    'put the title': 'titulalo|titulala|titula',
    'each photo': 'cada foto|cada imagen|por foto|cada una|cada una de las fotos|c u',
    'the others':
      'las otras|los otros|todas las demas|todas las otras|lo demas|las que quedan|el resto de las fotos|las fotos restantes|el resto de fotos|a las demas|en las demas|con las demas|en todas las demas',
    'the same':
      'lo mismo|igual|hazlo igual|haz igual|tambien lo mismo|lo mismo en|lo mismo con|lo mismo para|lo mismo a|hazle lo mismo a',
    also: 'tambien|asimismo|igual tambien',
    'my voice':
      'mi nota de voz|mi mensaje de voz|el mensaje de voz|la nota de voz|el audio que grabe|mi audio|el audio de|mi mensaje|lo que grabe|mi voz grabada|mi grabacion|la grabacion|el audio',
    'male voice': 'voz de hombre|voz masculina|voz de chico',
    'female voice': 'voz de mujer|voz femenina|voz de chica',
    'for tiktok': 'para tik tok|de tiktok|pa tiktok|para el tiktok',
    'for whatsapp status':
      'para el estado del whats|para estado de whatsapp|para el estado de whatsapp|para estados|para los estados|para el estado|estado del whats',
    'for instagram stories':
      'para historias de instagram|para las historias|para historia de instagram|para stories|para las stories|para mis historias',
    post: 'subelo a|subelo a tiktok|subelo a youtube|subelo a instagram|subelo a facebook|subelo|subir a youtube|sube a instagram|subirlo a|subirlo|mandaselo a|mandaselo|enviaselo a|mandalo por|mandalo a|mandalo|manda por correo|mandar por correo|mandar por whatsapp|mandala por|mandarmelo|mandamelo|enviamelo|enviarmelo|pasamelo|pasarmelo|mandarlo|enviarlo',
    'download music':
      'bajame una cancion|descarga una cancion|descarga la cancion|baja una cancion de internet|bajame la cancion|descargame|descargala de|de internet|de spotify|busca una cancion en|busca la cancion|busca en internet|busca en youtube|bajala de internet|bajame',
    'special effects':
      'filtro de perrito|que bailen|haz que bailen|haz que baile|que hable|haz que hable|cambia el fondo|cambia la cara|quitale las arrugas|hazme mas delgada|borra a|borra la persona|quita a la persona|efecto nieve|lluvia de|con destellos|con brillos|con corazones',
    steps: 'una vez|pasos atras',
    twice: 'el doble|el doble de|el doble de tiempo|el doble de larga|el doble de largo|al doble',
    'a bit': 'un poquito|un poquitin|tantito|un tantito|algo|apenas|un pelin|un pelo|ligeramente',
    more: 'todavia mas|aun mas',
    mute: 'sin sonido|sin audio|que no suene|que no se oiga|sin que se oiga|quitale el sonido|quitale el audio|quita el sonido|en mudo|calla|que no se escuche|no quiero oir|no quiero escuchar|sin oir|no se debe oir',
    loop: 'en bucle|que se repita|repitela|repitelo',
    square: 'cuadradito|formato cuadrado|en cuadrado',
    vertical:
      'formato de tiktok|formato reel|formato historia|para verlo en el celular|para ver en el celular|para verlo en el movil|para celu|para el cel|parado|verticalito|en formato vertical',
    horizontal:
      'acostado|en formato horizontal|para la compu|para la television|para proyectar|para el proyector',
    happy:
      'alegre|mas alegre|alegrona|animosa|movidita|mas movidita|festiva|fiestera|con ritmo|de fiesta|menos triste|que no sea tan triste|canero|canera|marchosa|marchoso|con marcha|pachanguera',
    calm: 'cancion de cuna|nana|musica de cuna|tranquilita|tranquila|mas tranquila|suave|suavecita|relajadita|mas calmada|mas relajante',
    'calm music': 'mas suave la musica|musica lenta|tema lento|musica lentita|cancion lenta',
  },
  before: [
    ...SPANISH_SPOKEN,
    // Prices and words that were wrong.
    [
      /(?<!\p{L})(?:(?:me equivoqu[eé]|perd[oó]n|perdona|error(?: m[ií]o)?|fallo m[ií]o|correcci[oó]n|ay|uy|no,?)[,.:!]* )+(?:(?:que|no) )?(?:es|son|era|eran) (?:el |la |los |las )?(?=[^.,;!?]{1,40}(?:$|[.,;!?]))/gu,
      'misspelt ',
    ],
    [
      /(?<!\p{L})(?:ahora|ya|ha)? ?(?:subi[oó]|baj[oó]|subido|bajado|cuesta|vale|est[aá]) (?:ahora )?(?:a )?(?=(?:[€$]|r\$ ?)?\d[\d.]*(?: ?[€$%]| euros| pesos)?(?:$|[ .,;!?]))/gu,
      'misspelt ',
    ],
    [
      /(?:no|apenas|casi no) se (?:me |le |nos )?(?:oye|escucha|entiende)(?: nada| bien)?(?: la voz)? (?:con|por|entre) (?:tanta |toda |la )*m[uú]sica/gu,
      ' duck the music quieter ',
    ],
    [/(?<!\p{L})(?:los |las )(\d+) (primer[oa]s|[uú]ltim[oa]s)(?!\p{L})/gu, '$2 $1'],
    // “Demasiado largo, máximo 20 segundos” says once how long.
    [
      /(?:(?:es|est[aá]|queda|qued[oó]|se hace|me parece) )?(?:demasiado|muy|un poco|algo|tan|s[uú]per) larg[oa][^.,;!?]{0,30}[,.;:! ]+(?=[^.,;]{0,12}(?:m[aá]x|como mucho|a lo sumo|no m[aá]s|\d+ ?s\p{L}* (?:m[aá]x|como mucho)))/gu,
      '',
    ],
    [
      /(?<!\p{L})(?:como m[aá]ximo|(?:un |de )?m[aá]x(?:imo|\.)?(?: de)?|a lo sumo|como mucho|no m[aá]s de|que no (?:pase|dure m[aá]s|se pase) de|menos de) (?=\d|un |una |medi[oa] |dos |tres )/gu,
      'at most ',
    ],
    [
      /(\d+ ?(?:segundos?|segs?|s|minutos?|min))(?: como)? (?:m[aá]x(?:imo|\.)?|como mucho|a lo sumo)(?!\p{L})/gu,
      'at most $1',
    ],
    [
      /((?:foto|imagen|clip|slide) \d{1,2}|(?<!\p{L})(?:la|el) \d{1,2}) (?:va |sale |debe ir |tiene que ir |iría )?(?:la |el |de |al )?primer[oa](?!\p{L})/gu,
      '$1 al principio',
    ],
    [
      /((?:foto|imagen|clip|slide) \d{1,2}|(?<!\p{L})(?:la|el) \d{1,2}) (?:va |sale |debe ir |tiene que ir |iría )?(?:la |el |de |al )?[uú]ltim[oa](?!\p{L})/gu,
      '$1 al final',
    ],
    [
      /(?<!\p{L})(?:que )?(?:habl(?:a|e|en)|lea|lee|vaya hablando) (?=(?:un poco |algo |mucho |un pel[ií]n )?(?:m[aá]s|menos|muy|demasiado) (?:r[aá]pid|lent|despaci|deprisa|pausad))/gu,
      'la voz ',
    ],
    [
      /,? ?(?<!\p{L})(?:mi|mis|la|el) (?:abuel|madr|padr|mam|pap|hij|herman|espos|novi|amig|suegr|marido|mujer|jef|gente)\p{L}* (?:casi |ya )?no (?:ven?|oyen?|leen?|entienden?|escuchan?|alcanzan?)(?!\p{L})[^,.;!?]*/gu,
      '',
    ],
    [/(?<!\p{L})arribita a la (?=derecha|izquierda)/gu, 'arriba a la '],
    [/(?<!\p{L})abajito a la (?=derecha|izquierda)/gu, 'abajo a la '],
    [
      /(?<!\p{L})(?:que )?pas(?:en|e|an|a) (?:más |mas )?(?:suaves?|suavemente|despacio|suavecito)[^,.;]{0,20}?(?:de una a (?:la )?otra|entre (?:ellas|fotos|una y otra))/gu,
      'fundido cruzado',
    ],
    [
      /(?<!\p{L})(?:salga|salgan|vaya|ponla|ponlo|sea|aparezca|quede|pase a ser|la quiero) (?:la |el |de )?primer[ao](?!\p{L})/gu,
      'al principio',
    ],
    [
      /(?<!\p{L})(?:salga|salgan|vaya|ponla|ponlo|sea|aparezca|quede|pase a ser|la quiero) (?:la |el |de )?[uú]ltim[ao](?!\p{L})/gu,
      'al final',
    ],
    [
      /(?<!\p{L})(?:que )?(?:dur(?:e|en|a|an|ar)|se (?:queden?|vean?|muestren?)|est[eé]n?) (un poco |un poquito |un pelín |algo |mucho |bastante |tantito )?(?:de )?m[aá]s(?: tiempo| rato)?(?!\p{L})/gu,
      ' más largo $1',
    ],
    [
      /(?<!\p{L})(?:que )?(?:dur(?:e|en|ar)|se (?:queden?|vean?)) (?:s[oó]lo |nom[aá]s |unos |solamente |como |unas )*(?=\d|un |una |dos|tres|cuatro|cinco|diez)/gu,
      'lasting ',
    ],
    [/(?<!\p{L})menos (?=(?:la|el|las|los|esa|este|esta|ese|a la|en la) )/gu, 'excepto '],
    [
      /^(?:no,? no|me equivoqu[eé]|perd[oó]n|perdona|disculpa|no,? espera|espera|ay no|uy no|no,)[ ,]+(?=[\p{L}\ue000-\ue4fe])/gu,
      'no, ',
    ],
    [/[¿¡]/gu, ' '],
    // What goes after one wish is another.
    [/(?<=deshaz|déjal[ao]s?|dejal[ao]s?), pero (?=al? )/gu, ' y ponla '],
    [
      /(?<!\p{L})(?:(?:mi|mis) \p{L}+|yo|ella|[eé]l|todos|la gente|me) (?:dicen?|creen?|creo|piensan?|opinan?|prefieren?|quieren?|parece|pide|piden) que(?!\p{L})/gu,
      '',
    ],
    [/(?<![\p{L}\d])(?:q|k)(?!\p{L})/gu, 'que'],
    [/(?<!\p{L})(?:xfa|xfavor|pls)(?!\p{L})/gu, 'porfa'],
    [/(?<!\p{L})(?:xq|pq)(?!\p{L})/gu, 'porque'],
    reasonsAfter(
      'porque|ya que|puesto que|es que|por si|para que (?!dure|quede|salga|empiece|termine)|asi|así que|pues asi|si no',
      'y|pero|entonces|mejor|así que',
    ),
    praiseBefore(FINE, 'pero|solo que|aunque|excepto que|nomás que'),
    [new RegExp(`(?<!\\p{L})${FINE}(?!\\p{L})`, 'gu'), 'me encanta'],
    // La 2 y la 4.
    [
      /(?<!\p{L})(?:la|las|el|los) (\d{1,2})(?=(?:,| y| e| a| con| por|$| ?[.;!?]| más| mas| en| al| que| primero| ya| de (?:primera|última)))(?! (?:segundos?|minutos?|s)(?!\p{L}))/gu,
      'slide $1',
    ],
    [/del segundo (\d+) al? (?:segundo )?(\d+)/gu, 'desde $1 a $2 segundos'],
    [/entre el segundo (\d+) y el (?:segundo )?(\d+)/gu, 'desde $1 a $2 segundos'],
    // Para terminar, que diga.
    [/(?<!\p{L})(?:que )?(?:salga|aparezca|ponga|diga|se lea)(?= ?[\ue000-\ue0fe])/gu, 'saying'],
    [
      /(?<!\p{L})(fotos? (?:de )?(?:la |el |del |los |las )?[\ue100-\ue1fe]\ue0ff*) de fondo(?!\p{L})/gu,
      '$1',
    ],
    [/(?<!\p{L})(?:el|la|los|las) de fondo(?!\p{L})/gu, 'de fondo'],
    [/(?<=[\ue100-\ue1fe]\ue0ff{0,40}) (?:de fondo|de música|de musica)(?!\p{L})/gu, ' en el fondo'],
    [
      /(?<!\p{L})de (?:música|musica|fondo),? (?:pon |usa )?(?:el |la |los |las )?(?=[\ue100-\ue1fe])/gu,
      'musica ',
    ],
  ],
};
