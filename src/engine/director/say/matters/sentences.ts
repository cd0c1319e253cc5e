import { words, type Words } from '../../language/words.ts';
import type { Told } from '../../readers/matters/matter.ts';

/** Answers that are the same for every video. */
export const SENTENCES: Readonly<Record<Exclude<Told, 'all' | 'picture' | 'complete'>, Words>> = {
  judge: words(
    'I can’t tell how good it is, nor how many people will watch or like it. Play it, and tell me what should change.',
    '好不好看、会有多少人看或点赞，我判断不了也预测不了。你放一遍看看，想改哪里告诉我。',
    {
      es: 'No sé decir si es bueno ni a cuánta gente le gustará. Míralo y dime qué cambiar.',
      de: 'Wie gut es ist und wie vielen es gefallen wird, kann ich nicht sagen. Sieh es dir an und sag, was anders sein soll.',
      fr: 'Je ne peux pas dire si elle est réussie, ni à combien de gens elle plaira. Regardez-la, et dites-moi quoi changer.',
      pt: 'Não sei dizer se está bom nem quanta gente vai gostar. Veja e diga o que mudar.',
      ja: '出来の良し悪しや、どれだけ見られるか・気に入られるかは分かりません。再生してみて、変えたいところを教えてください。',
    },
  ),
  online: words(
    'I can’t go online to look up, check or download anything. Tell me the facts, or add the song or picture as a file, and I use it.',
    '我不能上网查资料、核实或下载东西。请把内容告诉我，或者把歌曲、图片作为文件添加进来，我来用。',
    {
      es: 'No puedo buscar, comprobar ni descargar nada en internet. Dime los datos, o añade la canción o la imagen como archivo, y lo uso.',
      de: 'Im Internet kann ich nichts suchen, prüfen oder herunterladen. Sag mir die Angaben, oder füge Lied oder Bild als Datei hinzu, dann nehme ich es.',
      fr: 'Je ne peux rien chercher, vérifier ni télécharger sur internet. Dites-moi les faits, ou ajoutez la chanson ou l’image comme fichier, et je m’en sers.',
      pt: 'Não posso procurar, conferir nem baixar nada na internet. Diga-me os dados, ou adicione a música ou a imagem como arquivo, e eu uso.',
      ja: 'インターネットで調べたり、確かめたり、ダウンロードしたりはできません。内容を教えていただくか、曲や画像をファイルで追加してください。',
    },
  ),
  clone: words(
    'I can’t imitate a voice. Record the words with a phone or computer, add the file (MP3, M4A or WAV), and say “use my recording”.',
    '我没法模仿某个人的声音。请用手机或电脑录好，把音频文件（MP3、M4A 或 WAV）添加进来，再说“用我的录音”。',
    {
      es: 'No puedo imitar una voz. Grábala con el móvil o el ordenador, añade el archivo (MP3, M4A o WAV) y di «usa mi grabación».',
      de: 'Eine Stimme nachmachen kann ich nicht. Nimm sie mit Handy oder Computer auf, füge die Datei hinzu (MP3, M4A oder WAV) und sag „nimm meine Aufnahme“.',
      fr: 'Je ne peux pas imiter une voix. Enregistrez-la avec un téléphone ou un ordinateur, ajoutez le fichier (MP3, M4A ou WAV) et dites « utilise mon enregistrement ».',
      pt: 'Não consigo imitar uma voz. Grave com o celular ou o computador, adicione o arquivo (MP3, M4A ou WAV) e diga “usa a minha gravação”.',
      ja: '人の声をまねることはできません。スマートフォンなどで録音し、ファイル（MP3、M4A、WAV）を追加して「自分の録音を使って」と言ってください。',
    },
  ),
  freeze: words(
    'I can’t hold one frame of a clip. Add that moment as a photo and say how long it stays, or say “slow the clip down”.',
    '我没法把片段定格在某一帧。可以把那一刻截成照片添加进来，再说停几秒；或者说“片段放慢”。',
    {
      es: 'No puedo congelar un fotograma de un clip. Añade ese momento como foto y di cuánto dura, o di «clip más lento».',
      de: 'Ein Standbild aus einem Clip kann ich nicht machen. Füge den Moment als Foto hinzu und sag, wie lange es stehen soll, oder sag „Clip langsamer“.',
      fr: 'Je ne peux pas figer une image d’un clip. Ajoutez ce moment comme photo et dites combien de temps elle reste, ou dites « clip plus lent ».',
      pt: 'Não consigo congelar um quadro de um clipe. Adicione esse momento como foto e diga quanto tempo fica, ou diga “clipe mais lento”.',
      ja: 'クリップの一場面を静止させることはできません。その場面を写真として追加して秒数を言うか、「クリップをゆっくり」と言ってください。',
    },
  ),
  pronounce: words(
    'How the voice says a word follows how it is written: write it in the script as it sounds, like “Kee-vo”, and add the file again; or use your own recording.',
    '语音按文字来读：请在文稿里按读音写这个词再重新添加文件，或者用你自己的录音。',
    {
      es: 'La voz dice una palabra como está escrita: escríbela en el texto como suena y añade el archivo otra vez, o usa tu grabación.',
      de: 'Die Stimme spricht ein Wort so, wie es geschrieben ist: Schreib es im Text, wie es klingt, und füge die Datei neu hinzu; oder nimm deine eigene Aufnahme.',
      fr: 'La voix dit un mot comme il est écrit : écrivez-le dans le texte comme il se prononce et rajoutez le fichier, ou utilisez votre enregistrement.',
      pt: 'A voz diz a palavra como está escrita: escreva-a no texto como soa e adicione o arquivo de novo, ou use a sua gravação.',
      ja: '読み方は書かれた文字どおりです。文章をひらがななど読ませたい形に書き直して追加するか、ご自分の録音を使ってください。',
    },
  ),
  ruby: words(
    'I can’t set small reading signs (furigana, pinyin) above words. Write the reading into the text in brackets, and it is shown with it.',
    '我没法在字上加拼音或注音。可以把读音用括号写进文稿，会一起显示。',
    {
      es: 'No puedo poner la lectura (furigana, pinyin) sobre las palabras. Escríbela entre paréntesis en el texto y se muestra.',
      de: 'Lesehilfen (Furigana, Pinyin) über Wörtern kann ich nicht setzen. Schreib die Lesung in Klammern in den Text, dann steht sie da.',
      fr: 'Je ne peux pas placer la lecture (furigana, pinyin) au-dessus des mots. Écrivez-la entre parenthèses dans le texte, et elle s’affiche.',
      pt: 'Não consigo pôr a leitura (furigana, pinyin) sobre as palavras. Escreva-a entre parênteses no texto e ela aparece.',
      ja: 'ふりがなを付けることはできません。文章に「漢字（かんじ）」のように読みを書いていただければ、そのまま表示します。',
    },
  ),
  cover: words(
    'Which picture the cover shows I choose from the finished video; “save a cover” writes it as a file beside the video.',
    '封面用哪一张由成片里自动挑选，不能指定；说“保存封面”会在视频旁边存一张封面图。',
    {
      es: 'La imagen de la portada la elijo del vídeo terminado; «guarda una portada» la escribe como archivo junto al vídeo.',
      de: 'Welches Bild das Titelbild zeigt, wähle ich aus dem fertigen Video; „Titelbild speichern“ legt es als Datei neben das Video.',
      fr: 'L’image de couverture, je la choisis dans la vidéo finie ; « enregistre une couverture » l’écrit à côté de la vidéo.',
      pt: 'A imagem da capa eu escolho do vídeo pronto; “salva uma capa” a grava como arquivo ao lado do vídeo.',
      ja: 'カバーに使う場面は完成した動画から自動で選び、指定はできません。「カバー画像を保存」と言うと動画の横にファイルができます。',
    },
  ),
  pause: words(
    'A pause between parts I can’t set by itself; “each photo 2 seconds longer” leaves more time.',
    '我不能单独设置段落之间的停顿；说“每张照片多放 2 秒”就能多留些时间。',
    {
      es: 'No puedo poner una pausa sola entre partes; «cada foto 2 segundos más» deja más tiempo.',
      de: 'Eine einzelne Pause zwischen zwei Teilen kann ich nicht setzen; „jedes Foto 2 Sekunden länger“ lässt mehr Zeit.',
      fr: 'Je ne peux pas placer une pause seule entre deux parties ; « chaque photo 2 secondes de plus » laisse plus de temps.',
      pt: 'Não consigo pôr só uma pausa entre as partes; “cada foto 2 segundos a mais” deixa mais tempo.',
      ja: '部分の間だけに間を置くことはできません。「写真を2秒ずつ長く」と言えば、ゆとりができます。',
    },
  ),
  why: words(
    'I can’t tell how it looks or sounds to you. Say which picture or words you mean and how it should be, like “rotate photo 2”.',
    '画面看上去怎样、听起来怎样，我看不到也听不到。请说是哪一张或哪段文字、要变成什么样，比如“第2张转正”。',
    {
      es: 'No puedo ver ni oír cómo te queda. Dime qué imagen o texto es y cómo debe ser, por ejemplo «gira la foto 2».',
      de: 'Wie es bei dir aussieht oder klingt, weiß ich nicht. Sag, welches Bild oder welche Wörter du meinst und wie es sein soll, zum Beispiel „dreh Foto 2“.',
      fr: 'Je ne sais pas ce que vous voyez ou entendez. Dites quelle image ou quels mots, et comment cela doit être, par exemple « tourne la photo 2 ».',
      pt: 'Não sei como você vê ou ouve. Diga qual imagem ou texto e como deve ficar, por exemplo “gire a foto 2”.',
      ja: '見え方や聞こえ方は私には分かりません。どの写真やどの文字を、どうしたいか教えてください（例：「2枚目を回転」）。',
    },
  ),
  framing: words(
    'Pictures fill the frame: one of another shape loses its edges, or has a ground around it when it is shown whole. Say “show the photos whole” or “fill the frame”.',
    '照片的比例和画面不同时：铺满会裁掉边缘，完整显示四周会留底。可以说“完整显示”或“铺满画面”。',
    {
      es: 'Una foto de otra forma pierde los bordes al llenar el cuadro, o lleva fondo alrededor si se ve entera. Di «fotos enteras» o «llena el cuadro».',
      de: 'Ein Bild von anderer Form verliert Ränder, wenn es das Bildfeld füllt, oder hat Grund um sich, wenn es ganz zu sehen ist. Sag „Fotos ganz zeigen“ oder „Bildfeld füllen“.',
      fr: 'Une photo d’une autre forme perd ses bords si elle remplit le cadre, ou a un fond autour si on la voit en entier. Dites « photos en entier » ou « remplis le cadre ».',
      pt: 'Uma foto de outra forma perde as bordas ao preencher o quadro, ou fica com fundo em volta quando aparece inteira. Diga “fotos inteiras” ou “preencha o quadro”.',
      ja: '画面と比率が違う写真は、画面いっぱいにすると端が切れ、全体を見せると周りに余白が出ます。「全体を見せて」か「画面いっぱいに」と言ってください。',
    },
  ),
  privacy: words(
    'I upload neither your files nor the video: exporting writes an MP4 to your workspace, and from there you can put it into any cloud yourself.',
    '我不会上传你的文件或视频：导出会在工作区里生成 MP4，之后你可以自己放到任何云盘。',
    {
      es: 'No subo ni tus archivos ni el vídeo: al exportar, el MP4 queda en tu espacio de trabajo, y de ahí lo llevas tú a la nube que quieras.',
      de: 'Ich lade weder deine Dateien noch das Video hoch: Der Export legt ein MP4 in deinen Arbeitsbereich, von dort kannst du es selbst in eine Cloud legen.',
      fr: 'Je ne mets en ligne ni vos fichiers ni la vidéo : l’export écrit un MP4 dans votre espace de travail, et vous le mettez vous-même où vous voulez.',
      pt: 'Não envio nem os seus arquivos nem o vídeo: ao exportar, o MP4 fica no seu espaço de trabalho, e daí você o leva para a nuvem que quiser.',
      ja: 'ファイルも動画もアップロードしません。書き出すとMP4がワークスペースにでき、そこからご自分でクラウドに置けます。',
    },
  ),
  rights: words(
    'Music that I compose is no recording of anybody’s. For songs and pictures of others you need their permission; I can’t check that.',
    '我自动生成的音乐不是别人的录音。别人的歌曲和图片需要得到许可，这一点我没法替你查。',
    {
      es: 'La música que compongo no es una grabación de nadie. Para canciones e imágenes ajenas hace falta permiso; eso no puedo comprobarlo.',
      de: 'Musik, die ich komponiere, ist keine fremde Aufnahme. Für Lieder und Bilder anderer brauchst du deren Erlaubnis; prüfen kann ich das nicht.',
      fr: 'La musique que je compose n’est l’enregistrement de personne. Pour les chansons et images d’autrui, il faut leur accord ; je ne peux pas le vérifier.',
      pt: 'A música que componho não é gravação de ninguém. Para canções e imagens de outros é preciso permissão; isso não consigo conferir.',
      ja: '自動作曲の音楽は誰かの録音ではありません。他の方の曲や写真には許可が必要で、それを確かめることはできません。',
    },
  ),
  back: words(
    'Every change can be taken back: say “undo”, “undo everything” for the first version, or “redo”.',
    '每一步都能撤回：说“撤销”退回一步，“全部撤销”回到最初，“重做”再做一遍。',
    {
      es: 'Todo cambio se puede deshacer: di «deshacer», o «deshacer todo» para la primera versión; «rehacer» lo recupera.',
      de: 'Jede Änderung lässt sich zurücknehmen: sag „rückgängig“, „alles rückgängig“ für die erste Fassung oder „wiederherstellen“.',
      fr: 'Chaque changement peut être annulé : dites « annuler », « tout annuler » pour la première version, ou « rétablir ».',
      pt: 'Toda mudança pode ser desfeita: diga “desfazer”, “desfazer tudo” para a primeira versão, ou “refazer”.',
      ja: '変更はすべて元に戻せます。「元に戻して」、最初の版には「全部元に戻して」、やり直すには「やり直して」と言ってください。',
    },
  ),
  size: words(
    'The size of the file is known when it is exported. For a smaller one, say “export in 720p” or make the video shorter.',
    '文件有多大，导出后才知道。想小一点，可以说“导出 720p”，或者把视频缩短。',
    {
      es: 'El tamaño del archivo se sabe al exportar. Para uno más pequeño, di «exporta en 720p» o acorta el vídeo.',
      de: 'Wie groß die Datei ist, steht erst nach dem Export fest. Für eine kleinere sag „in 720p exportieren“, oder kürze das Video.',
      fr: 'La taille du fichier n’est connue qu’à l’export. Pour un fichier plus petit, dites « exporte en 720p » ou raccourcissez la vidéo.',
      pt: 'O tamanho do arquivo só se sabe ao exportar. Para um menor, diga “exportar em 720p” ou encurte o vídeo.',
      ja: 'ファイルの大きさは書き出すまで分かりません。小さくするには「720pで書き出して」と言うか、動画を短くしてください。',
    },
  ),
};
