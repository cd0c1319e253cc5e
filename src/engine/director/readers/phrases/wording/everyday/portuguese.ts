import { PORTUGUESE_SPOKEN } from './spoken/portuguese.ts';
import type { Everyday } from '../glossary.ts';
import { praiseBefore, reasonsAfter } from './reasons.ts';

const FINE =
  '(?:fic(?:ou|a)|t[aá]|est[aá]|achei|gostei)(?: muito| super| bem| bom| bem| bastante| mesmo)* ?(?:lind[oa]|[oó]tim[oa]|legal|bonit[oa]|show|bom|boa|massa|top|perfeit[oa]|maneir[oa]|bacana)?';

/** Portuguese as it is spoken in Brazil. */
export const PORTUGUESE_EVERYDAY: Everyday = {
  tells:
    /(?<!\p{L})(?:[eé]|s[aã]o|era|foi|sou|somos|t[aá]|est[aá]|tem|tenho|temos|ficou|ele|ela|eu|me|meu|minha|acho|achei|faz|fez|gosta|gostou|disse|mora|vai|kkk+|rs+)(?!\p{L})/u,
  verbs: {
    remove:
      'tirar|remover|apagar|excluir:exclu|retirar|eliminar|deletar|desativar|ocultar|esconder|arrancar|cortar fora|desligar|sumir com|limpar',
    add: 'adicionar|acrescentar|incluir:inclu|inserir:insir|ativar|botar mais|encaixar|sobrepor:sobreponh',
    write: 'escrever|digitar',
    make: 'fazer:fac:faz|criar|gerar|montar|preparar|transformar|converter|deixar|tornar|produzir:produz|querer:quer:quis|passar|virar|juntar|unir|editar|emendar|combinar|ajudar',
    put: 'colocar|por:ponh:po:poe|botar|meter|posicionar|jogar',
    change: 'mudar|alterar|modificar|editar|renomear|corrigir:corrij|arrumar|consertar|ajustar|atualizar',
    replace: 'substituir:substitu',
    swap: 'trocar|inverter:invert|permutar',
    move: 'mover|deslocar|arrastar|levar|puxar',
    show: 'mostrar|exibir|aparecer:aparec|passar',
    use: 'usar|utilizar|pegar|escolher|aproveitar|tocar:toqu',
    keep: 'manter:mantenh|conservar|preservar',
    undo: 'desfazer:desfac|anular|reverter|cancelar',
    rotate: 'girar|rodar|rotacionar|endireitar|desvirar',
    flip: 'espelhar',
    trim: 'cortar|aparar|recortar',
    shorter: 'encurtar|diminuir o video|reduzir',
    longer: 'alongar|esticar|prolongar|estender',
    slower: 'desacelerar',
    faster: 'acelerar|agilizar|apressar',
    brighter: 'clarear|iluminar',
    darker: 'escurecer:escurec',
    bigger: 'ampliar',
    smaller: 'diminuir:diminu|encolher',
    mute: 'silenciar|mutar|emudecer',
    center: 'centralizar|centrar',
    translate: 'traduzir',
    'fill the screen': 'preencher',
    'read aloud': 'ler:lei|narrar',
    shuffle: 'embaralhar|misturar',
    post: 'publicar|postar|compartilhar|enviar|mandar',
    export: 'exportar|baixar|salvar',
  },
  words: {
    whole: 'inteiro',
    back: 'de volta',
    down: 'desce|desca|abaixa o texto|desce ele',
    put: 'puser|pusesse|botasse|colocasse',
    'calm music': 'musica lenta|musica lentinha',
    start: 'comecar|comece|comeca|iniciar',
    later: 'mais tarde|depois',
    place: 'lugar|posicao',
    'on the': 'embaixo do|embaixo da|debaixo do|debaixo da',
    'as long as the music':
      'termina junto com a musica|termine junto com a musica|acaba junto com a musica|acabe junto com a musica|terminar junto com a musica|termina com a musica|acaba com a musica|terminar quando a musica acabar|o tempo da musica|a duracao da musica|enquanto durar a musica|do tamanho da musica|tanto quanto a musica',
    'the title': 'o titulo',
    shorter: 'menos comprido|menos comprida|menos longo',
    export: 'baixa o video|baixar o video|baixar|como baixo|como eu baixo',
    'fade to black':
      'escurecer no fim|escurece no fim|escurecer no final|escurece no final|termina no preto|fecha no preto|acabar a preto',
    'reverse the order':
      'inverte a ordem|inverta a ordem|inverter a ordem|ordem inversa|de tras pra frente|de tras para frente|de tras para a frente|ao contrario as fotos',
    swap: 'inverte a|inverta a|troca de lugar|trocar de lugar',
    without: 'deixa sem|deixe sem|sem nada|sem efeito|sem efeitos',
    remove:
      'ta sobrando|esta sobrando|sobrando|ta a mais|esta a mais|nao precisa de|esta demais|joga fora|corta fora',
    brightness: 'brilho|luminosidade|luz',
    bold: 'grossa|grosso|mais grossa|mais grosso',
    'in total': 'no total|ao todo|total',
    next: 'proxima|proximo|seguinte|a seguinte|que vem depois',
    'two times': 'duas vezes|2 vezes',
    especially: 'principalmente|sobretudo|especialmente|em especial|mais ainda',
    typo: 'erro de digitacao|ta escrito errado|escrito errado|erro de portugues|tem um erro',
    'it is called': 'se escreve|na verdade e|o certo e|o nome e',
    thanks:
      'obrigado|obrigada|muito obrigado|muito obrigada|valeu|vlw|brigado|brigada|grato|grata|obg|obrigadao|agradeco|desde ja agradeco',
    'love it':
      'ficou massa|ficou top|ficou show|ta otimo|ta lindo|ta bom|ta bom assim|ta perfeito|que lindo|que legal|arrasou|mandou bem|ficou bonito|ficou incrivel|curti|adorei o resto',
    '': 'com o som dele|com o som dela|com o proprio som|com o som original|com som|com o audio dele|com o audio dela|com o som do video|por favor|pfv|pf|pfvr|porfa|oi|ola|oie|opa|e ai|eai|bom dia|boa tarde|boa noite|fala|cara|mano|gente|pessoal|po|ne|tipo|tipo assim|entao|ai|dai|ali|aqui|la|agora|tambem|tb|tbm|alem disso|de quebra|na verdade|olha|olha so|ah|eita|ops|opa errei|errei|foi mal|desculpa|desculpe|perdao|me confundi|me enganei|rs|rsrs|kkk|kkkk|kkkkk|haha|enfim|beleza|blz|sabe|viu|da pra|da para|tem como|teria como|sera que da pra|sera que|sera que voce pode|consegue|conseguiria|voce consegue|vc consegue|vc pode|vc|ce|tu|voces|da uma|da um|poderia|podia|pode|gostaria|gostaria de|gostaria que|queria|eu queria|quero que|eu quero que|queria que|preciso que|precisa|precisava|tem que|teria que|tinha que|deve|devia|deveria|se der|se puder|se possivel|se for possivel|por gentileza|um favor|me faz um favor|e que|era|foi|ficou|fica|ficam|ficar|ficasse|ficando|fique|fiquem|ta|tao|estao|tava|estava|sao|seja|sejam|ser|estar|ter|tem|tenha|tinha|tinham|haver|houver|vai|vao|pra mim|para mim|pra gente|comigo|a gente|mesmo|mesma|proprio|propria|coisa|coisas|negocio|troco|parada|esse troco|tudo isso|dele|dela|deles|delas|meio que|mais ou menos|uns|umas|cerca de|por volta de|aproximadamente|demais|muito|muita|bem|assim|desse jeito|do jeito que|sem problema|num|numa|nisso|nele|nela|pelo|pela|pelos|pelas|ao|que|quando|se|lhe|minha gente|quem|onde|ainda|ja|junto|juntos|junta|ambos|ambas|um monte de|certinho|direito|direitinho|por causa disso|finalmente|no geral|em geral|no caso|simplesmente|nao esquece de|nao esqueca de|lembra de|uma coisa|outra coisa|mais uma coisa|para sempre|jeito|rapidinho|me|ca|ora|pois|se faz favor|faz favor|por obsequio|pode ser|dava para|podias|poderias|podes|consegues|uf|bonita|bonito|jeitao|dava|dava pra',
    'is it free': 'gratis|de graca|pago|isso e gratis|isso e pago',
    ', ': 'mas|porem|so que',
    'for my': 'pra minha|pro meu|para minha|para meu|para o meu|para a minha|pras minhas|pros meus',
    'instead of':
      'em vez de|ao inves de|ao inves da|em vez da|em vez do|no lugar da|no lugar do|no lugar de|ao inves do',
    instead: 'melhor|em vez disso|na verdade melhor|ou melhor',
    'start with':
      'comeca com|comece com|comecar com|comeca pela|comeca pelo|comece pela|comece pelo|comecando com|comecando pela|comecando pelo|abre com|inicia com|iniciar com|comeca na|comeca no|abrindo com|inicie com',
    'end with':
      'termina com|termine com|terminar com|terminando com|acaba com|acabe com|acabar com|fecha com|feche com|encerra com|finaliza com|encerre com|finalize com|fechando com|acabando com|termina na|termina no',
    end: 'por ultimo|bem no final|no finalzinho|no fim|no fim de tudo|la no final|no final de tudo|ao final|para fechar|pra fechar|para terminar|pra terminar|em ultimo|em ultimo lugar|pro final|pro fim|no encerramento|finalzinho|ultimozinho|no final|final|fim|pra encerrar',
    beginning:
      'no comeco|no comecinho|comecinho|bem no comeco|logo no comeco|no inicio|logo no inicio|de cara|em primeiro|em primeiro lugar|pro comeco|pro inicio|na abertura|de primeira|pra comecar|para comecar|comeco|inicio|ser a primeira|primeirinha',
    'start at': 'comecando em|comecando aos|comecando nos|a partir dos|comeca aos|comecando no segundo',
    video:
      'propaganda|comercial|anuncio|video promocional|filminho|videozinho|recado em video|video de aniversario|retrospectiva|homenagem|convite|lembranca|story|status|montagem|apresentacao|recordacao|chamada|vinheta|divulgacao|reels video|filme|comercialzinho|curta',
    clip: 'trecho|video clipe|cena|filmagem',
    letter: 'carta|cartinha|recado',
    script: 'roteiro|texto do roteiro|poema|historia|cronica',
    'read aloud':
      'em voz alta|lido em voz alta|lida em voz alta|leia em voz alta|le em voz alta|leia|lido|lida|que leia|que alguem leia|narrado|narrada|com voz lendo|lendo|com leitura',
    'no voiceover': 'sem voz|sem narracao|sem locucao|sem ninguem falando',
    'with female voice':
      'com narracao feminina|com voz feminina|com voz de mulher|narracao feminina|voz feminina|voz de mulher|locucao feminina',
    'male voice': 'narracao masculina|voz masculina|voz de homem',
    'big captions': 'legenda grande|legendas grandes|legenda bem grande',
    'too short':
      'some muito rapido|somem muito rapido|some rapido demais|some logo|desaparece muito rapido|desaparece rapido demais|passa muito rapido pra ler|nao da tempo de ler|nao da pra ler|nao da tempo de ler nada|nao consigo ler a tempo|fica muito pouco|fica pouco tempo|ficam pouco tempo|dura pouco|dura muito pouco|muito curto|curto demais|curta demais|muito curta|sai muito rapido|vai embora muito rapido|some voando|nao da tempo',
    'too long':
      'muito longo|muito longa|muito comprido|muito comprida|longo demais|longa demais|demora muito|demora demais|ta longo|ta muito longo|ta muito grande o video|cansativo|arrastado|se arrasta|fica tempo demais|fica muito tempo|ficam muito tempo|ta comprido|eterno',
    slower:
      'ta muito corrido|muito corrido|corrido|meio corrido|corrida|meio corrida|ta corrido|rapido demais|muito rapido|ta muito rapido|ta rapido demais|passa muito rapido|passam muito rapido|passando muito rapido|bem devagar|mais devagarzinho|devagarzinho|devagar|mais calmo o ritmo|com mais calma|mais lentinho|acelerado demais|muito acelerado|atropelado|apressada|apressado',
    faster:
      'muito lento|lento demais|ta lento|ta lento demais|ta muito lento|muito devagar|devagar demais|ta muito parado|parado demais|mais rapidinho|mais agil|mais dinamico|mais dinamica|mais corrido|mais ligeiro|arrastadinho|mais animadinho o ritmo',
    'quieter under the voice':
      'ta cobrindo a voz|cobre a voz|nao da pra ouvir a voz|nao da pra escutar a voz|nao da pra entender a narracao por causa da musica|nao da pra entender a voz|nao da pra entender a narracao|nao da pra ouvir a narracao|nao consigo ouvir a voz|a voz some|abafa a voz|ta abafando a voz|tampa a voz|por cima da voz|atrapalha a voz|nao se entende a voz|mal da pra ouvir a voz|mal se ouve a voz|ta mais alta que a voz|mais alta que a voz|esta mais alta que a voz|nao da pra entender nada do que fala',
    'too loud':
      'muito alto|muito alta|alto demais|alta demais|ta muito alta|ta muito alto|ta alta demais|ta alto demais|estourando|estourado|muito barulhenta|gritando|barulho demais|muito forte o som',
    'too quiet':
      'muito baixo|muito baixa|baixo demais|baixa demais|ta muito baixo|ta muito baixa|nao da pra ouvir|nao da pra escutar|mal da pra ouvir|mal da pra escutar|nao se ouve|nao ouco nada|quase nao da pra ouvir|quase nao se ouve|nao escuto nada',
    quieter:
      'abaixa|abaixar|abaixe|abaixa o som|abaixa o volume|abaixa um pouco|mais baixo|mais baixa|mais baixinho|mais baixinha|baixinho|baixinha|bem baixinho|bem baixinha|bem baixo|menos alto|menos alta|mais suave o som|abaixa a|baixo|so de fundo|suavezinha|nao muito alta|nao muito alto|nao tao alta|nao tao alto',
    louder:
      'aumenta o som|aumente o som|aumentar o som|aumenta o volume|aumente o volume|aumentar o volume|mais alto|mais alta|sobe o som|sobe o volume|levanta o som|mais forte|sobe a musica|aumenta a musica|mais altinho',
    'turn up': 'aumenta|aumente|aumentar|sobe|suba|eleva',
    'turn down': 'diminui|diminua|diminuir|reduz|reduza|reduzir',
    boring:
      'nao gostei da|nao gostei do|nao curti a|nao curti|nao combinou|nao combina|nao ficou bom|nao ficou boa|ta chato|ta chata|chata|enjoada|horrivel|irritante|ruim|nao rolou|nao casou|muito parada|nao gostei|nao ta legal|nao ta bom|nao ficou legal|nao me agrada|nao agrada|nao me agradou',
    'in the background':
      'de fundo|ao fundo|no fundo|por tras|de fundo musical|tocando de fundo|tocando no fundo|como fundo',
    'fade out':
      'acaba do nada|termina do nada|corta do nada|acaba de repente|termina de repente|para de repente|para do nada|corta de repente|termina bruscamente|acaba bruscamente|termina seco|abaixando no final|vai abaixando no final|diminuindo no final|va sumindo|vai sumindo|sumindo aos poucos|some aos poucos|abaixa aos poucos|vai abaixando|acaba muito seco|que termine suave|terminar suave|termina suave|sumir aos poucos|ir sumindo|ir abaixando|abaixar aos poucos|fade no final|com fade no final|acaba cortada|cortada no final',
    'fade in':
      'entra aos poucos|comeca baixinho|entrando aos poucos|comeca suave|aparece aos poucos|aparecendo aos poucos|entrar aos poucos|faz entrar aos poucos|entre aos poucos|comecar baixinho|comecar aos poucos|comece suave|entrar devagar|entrar suave|entrar de leve|comece baixinho|comecar suave|va aumentando aos poucos',
    "don't crop":
      'cortada|cortadas|cortado|cortados|cortou a cabeca|corta a cabeca|cortando a cabeca|cortando as cabecas|cabecas cortadas|cabeca cortada|ta cortando|esta cortando|ta cortada|tao cortadas|aparecer inteira|aparecerem inteiras|apareca inteira|aparecam inteiras|foto inteira|fotos inteiras|sem cortar|nao corta|nao corte|inteiras|inteira|por inteiro|inteirinha|aparecer inteiras|completa|completas',
    'fill the screen':
      'faixa preta dos lados|faixas pretas dos lados|faixa preta|faixas pretas|faixas pretas nas laterais|barra preta|barras pretas|borda preta|bordas pretas|tarja preta|tarjas pretas|preenche a tela|preencha a tela|preencher a tela|encher a tela|ocupar a tela toda|ocupando a tela toda|tela cheia|na tela toda|tela inteira|sem faixa preta|sem faixas pretas|sem borda preta|tira as faixas pretas|tira a faixa preta|preto dos lados|tem faixa preta dos lados|tem faixas pretas|tem barra preta|tem borda preta|tem bordas pretas|ocupar a tela inteira|encha a tela|enche a tela|ecra todo|o ecra todo|ecra todo preenchido|ecra completo|ecra inteiro|ecra cheio|a tela toda',
    'no motion':
      'mexe muito|mexendo muito|mexe demais|se mexe muito|se mexem muito|movimento demais|muito movimento|da tontura|ta dando tontura|dando tontura|me deixa tonto|me deixa tonta|fico tonta|fico tonto|fica balancando|balanca muito|paradinhas|paradas|parada|parado|sem movimento|sem zoom|sem se mexer|sem mexer|para de mexer|para de dar zoom|para o zoom|menos movimento|tira o movimento|tira esse zoom|sem esse zoom|sem animacao|nao se mexam|nao se movam|nao se mexa',
    'zoom in':
      'zoom devagar|zoom lento|um zoom lento|um zoom devagar|da um zoom|de um zoom|da zoom|de zoom|aproxima|aproximar|chega mais perto|zoom aproximando|zoom de leve|dar zoom|dar um zoom',
    brighter:
      'escuro|escura|escuras|escuros|meio escuro|meio escura|um pouco escura|um pouco escuro|muito escuro|muito escura|muito escuras|escuro demais|escura demais|escurinha|ta escuro|ta escura|tao escuras|mais claro|mais clara|mais claras|mais clarinha|mais clarinho|mais luz|nao da pra ver direito|mais brilho|mais iluminada',
    darker:
      'muito claro|muito clara|clara demais|claro demais|estourada|estouradas|muito claras|mais escuro|mais escura|mais escuras|superexposta',
    rotate:
      'deitada|deitado|deitadas|de lado|ta deitada|ta de lado|ta virada|virada|torta|torto|ta torta|ficou deitada|esta deitada|ta virada de lado|esta virada|viradas',
    'upside down':
      'de cabeca pra baixo|de cabeca para baixo|de ponta cabeca|ta de cabeca pra baixo|invertida|ao contrario',
    'the other way':
      'virou pro lado errado|girou pro lado errado|pro lado errado|lado errado|foi pro lado errado|pro outro lado|para o outro lado|virou errado|era pro outro lado',
    'reset the colors':
      'coloridas|colorida|colorido|coloridos|a cores|em cores|voltam coloridas|volta colorida|volta a cor|voltem a cor|volta pras cores|cores originais|cor original|cores normais|cor normal|com cor|de volta a cor|sem filtro|sem filtros|tira o filtro|tira esse filtro|voltam a ser coloridas|volta a ser colorida',
    crossfade:
      'transicao suave|transicoes suaves|troca suave entre elas|troca suave|trocas suaves|passagem suave|passagens suaves|suave entre elas|suave entre as fotos|passando suave|uma sumindo na outra|fusao|fusoes|transicao mais suave|transicoes mais suaves|passar suave|mudanca suave|passe suave|transicao suavezinha|transicao leve|mudando suave|suave de uma pra outra|passe suave de uma pra outra',
    'hard cuts':
      'corte seco|cortes secos|corte direto|cortes diretos|sem transicao|sem transicoes|cortes rapidos|corte rapido',
    undo: 'volta como tava|volta como estava|volta pra como tava|volta pra como estava|deixa como tava|deixa como estava|volta ao que era|volta pro que era|volta do jeito que tava|do jeito que tava|do jeito que estava|volta ela|volta ele|volta isso|volta elas|volta|volte|voltar|voltem|volta atras|traz de volta|traga de volta|bota de volta|poe de volta|coloca de volta|devolve|recupera|ficou feio|ficou ruim|ficou horrivel|ficou estranho|tava melhor|tava melhor antes|estava melhor antes|prefiro como tava|prefiro antes|antes tava melhor|preferia antes|era melhor antes|melhor nao|deixa pra la|esquece|esquece isso|nao faz isso|um passo atras|volta um passo|desfaz isso ai|como tava|como tava antes|como era antes|nao gostei disso|melhor deixar como tava|volta a musica de antes|volta como antes|volta ao de antes',
    'it was too much':
      'exagerou|foi demais|ficou demais|foi muito|nao precisava tanto|nem tanto|passou do ponto|tambem nao exagera|exagerado|nao tanto',
    'a bit more':
      'mais um pouco|mais um pouquinho|so mais um pouco|so mais um pouquinho|um pouco mais ainda|mais um tiquinho|ainda mais',
    'a bit less': 'um pouco menos|um pouquinho menos|menos um pouco|nem tanto assim',
    'a bit':
      'um pouco|um pouquinho|pouquinho|um tiquinho|um tico|levemente|um tantinho|so um pouco|so um pouquinho|meio|um cadinho|um bocadinho|de leve|um niquinho',
    more: 'bem mais|muito mais',
    'what music is it':
      'que musica e|que musica e essa|qual e a musica|qual a musica|qual musica|que musica ta tocando|que musica esta tocando|qual musica ta tocando|como chama a musica|qual o nome da musica|que musica voce colocou|que musica tem',
    'which photos are in it':
      'que fotos faltam|quais fotos faltam|quais fotos nao entraram|que fotos ficaram de fora|quais ficaram de fora|qual foto faltou|quais fotos nao estao',
    'what format is it':
      'qual o formato|qual e o formato|que formato|em que formato esta|qual a resolucao|qual e a resolucao|que resolucao|ta na vertical|e vertical ou horizontal|qual a qualidade|qual o tamanho da tela',
    'how many photos are there':
      'quantas fotos|quantas fotos tem|quantas fotos sao|quantas fotos entraram|quantas imagens tem',
    'serif font':
      'letra elegante|letra mais elegante|fonte elegante|fonte mais elegante|letra chique|letra classica|fonte chique|letra mais chique|fonte classica',
    handwriting:
      'letra de mao|letra cursiva de mao|escrito a mao|letra manuscrita|fonte manuscrita|letra bonita de convite|letra de convite|fonte cursiva|letra cursiva',
    font: 'letra|fonte|tipo de letra|letras|fonte da letra',
    text: 'escrito|frase|dizeres|escrita|mensagem|textinho|zap|whats|telefone|numero|texto escrito|recadinho',
    big: 'bem grande|grande|grandao|grandona|em grande|bem grandao|com letra grande|letra grande|letras grandes',
    small: 'pequenininho|pequeno|pequena|pequenininha|bem pequeno|em pequeno|letra pequena|pequenas',
    bigger:
      'maior|maiores|bem maior|mais grande|nao da pra ler direito|muito pequeno|muito pequena|pequeno demais|pequena demais|pequenas demais|ilegivel|mais legivel|mal da pra ler|muito pequenininha|aumenta a letra|aumenta o tamanho|aumente o tamanho|aumenta a fonte|aumente a letra|letra maior|dificil de ler',
    smaller:
      'menor|menores|bem menor|muito grande|grande demais|enorme|gigante|ta enorme|diminui a letra|diminui o tamanho|diminua o tamanho|ocupa muito espaco|tampando a foto|ta tampando a foto|tampa a foto|mais discreto|mais discreta|ta cortando o nome|cortando o nome|o nome ta cortado',
    'light blue': 'azul claro|azul clarinho|azul bebe|azul ceu',
    'dark blue': 'azul escuro|azul marinho|marinho',
    'dark green': 'verde escuro|verde musgo',
    'dark red': 'vermelho escuro|vinho|bordo',
    beige: 'bege|creme',
    gold: 'dourado|dourada|dourados|ouro',
    silver: 'prateado|prateada|prata',
    turquoise: 'turquesa',
    pink: 'rosa|rosinha|cor de rosa|rosa claro|rosa choque',
    purple: 'roxo|roxa|lilas',
    transparent: 'transparente|meio transparente|semitransparente|translucido',
    'top right corner':
      'canto direito de cima|canto de cima a direita|em cima a direita|em cima na direita|canto superior direito|no canto direito de cima|no canto superior direito|na direita em cima|direita em cima',
    'top left corner':
      'canto esquerdo de cima|canto de cima a esquerda|em cima a esquerda|em cima na esquerda|canto superior esquerdo|no canto esquerdo de cima|no canto superior esquerdo|na esquerda em cima',
    'bottom right corner':
      'canto direito de baixo|canto de baixo a direita|embaixo a direita|embaixo na direita|canto inferior direito|no canto direito de baixo|no canto inferior direito|na direita embaixo|em baixo a direita',
    'bottom left corner':
      'canto esquerdo de baixo|canto de baixo a esquerda|embaixo a esquerda|embaixo na esquerda|canto inferior esquerdo|no canto esquerdo de baixo|no canto inferior esquerdo|em baixo a esquerda',
    top: 'em cima|la em cima|na parte de cima|mais pra cima|mais para cima|no alto|no topo|bem em cima|pra cima|cima',
    bottom:
      'embaixo|em baixo|la embaixo|na parte de baixo|mais pra baixo|mais para baixo|no rodape|bem embaixo|pra baixo',
    middle: 'no meio|bem no meio|no meio da tela|meio da tela',
    center: 'no centro|centralizado|centralizada|bem no centro',
    left: 'a esquerda|pra esquerda|para a esquerda|na esquerda|do lado esquerdo',
    right: 'a direita|pra direita|para a direita|na direita|do lado direito',
    'throughout the whole video':
      'o tempo todo|o video todo|durante o video todo|o video inteiro|durante todo o video|do comeco ao fim|em todo o video|no video todo|sempre',
    'side by side':
      'lado a lado|uma do lado da outra|uma ao lado da outra|do lado uma da outra|juntas na tela|dividindo a tela|tela dividida|um do lado do outro|juntos na tela|juntos no ecra|juntas no ecra|ao mesmo tempo|lado a lado na tela|na mesma tela|no mesmo ecra',
    'the others':
      'as outras|os outros|as demais|as outras fotos|todas as outras|o resto|o restante|nas outras|nas demais|pras outras|em todas as outras|as que sobraram|as outras tambem|nas outras fotos',
    'the same':
      'a mesma coisa|o mesmo|igual|faz igual|faz o mesmo|mesma coisa|a mesma coisa nas|o mesmo nas|mesma coisa nas|mesma coisa com|igualzinho',
    'my voice':
      'o audio que gravei|audio que gravei|meu audio|o audio da|o audio do|minha gravacao|a gravacao|minha voz|meu recado|meu recado de voz|a mensagem de voz|minha mensagem de voz|mensagem de voz|meu audio do zap|a gravacao da|a gravacao do|o meu audio|o recado|minha mensagem|o audio|meu audio gravado|que eu gravei|a minha voz|minha narracao',
    mute: 'sem som|sem audio|mudo|no mudo|tira o som|tirar o som|sem barulho|silencio|em silencio|tira o audio|corta o som|sem o som|deixa mudo|sem o audio|nao quero ouvir|nao quero escutar|sem ouvir|nao se ouca|nao se oica|para nao ouvir|pra nao ouvir|nao e pra ouvir|que nao se ouca',
    'remove the music': 'sem musica|tira a musica|nao quero musica|nada de musica',
    'another song':
      'outra musica|troca a musica|troca de musica|muda a musica|mude a musica|troque a musica|uma musica diferente|uma outra musica|outra trilha|outra cancao|troca essa musica|troca de trilha',
    another: 'outra|outro|diferente|outra coisa',
    music: 'musica|som de fundo|trilha|trilha sonora|musiquinha|musica de fundo|sonzinho',
    happy:
      'animado|animada|bem animada|mais animado|mais animada|mais animadinha|pra cima|mais pra cima|alto astral|alegre|mais alegre|festiva|menos triste|mais feliz|agitada|mais agitada|dancante|pra dancar|animadinha',
    calm: 'de ninar|musica de ninar|cancao de ninar|cantiga de ninar|calma|calminha|mais calma|mais calminha|tranquila|mais tranquila|relaxante|suave|mais suave|leve|mais leve|serena|suavezinha|zen',
    romantic:
      'romantica|mais romantica|emocionante|de emocionar|de chorar|triste|piano|de piano|um piano|sentimental|apaixonada',
    playful: 'fofa|fofinha|engracada|divertidinha|infantil|bonitinha',
    'half speed': 'em camera lenta|camera lenta|slow motion|em slow|em slow motion|na metade da velocidade',
    'double speed':
      'acelerado|em velocidade dobrada|dobro da velocidade|no dobro da velocidade|2x mais rapido|duas vezes mais rapido',
    'twice as long': 'o dobro do tempo|o dobro de tempo|pelo dobro do tempo|duas vezes mais tempo',
    half: 'metade|pela metade|a metade|na metade',
    'for reels':
      'pra reels|pro reels|para reels|para o reels|pros reels|reels|pra reel|pro tiktok|pra tiktok|pro tik tok|pros stories|pra stories|pro story|pro stories|para stories|pro status|para o status|status do zap|status do whats|pro status do zap',
    vertical:
      'na vertical|em pe|formato vertical|pro celular|pra celular|pra ver no celular|em formato vertical',
    horizontal:
      'na horizontal|deitado pra tv|pra tv|pra televisao|pro youtube|pro telao|pra passar na tv|formato horizontal',
    instagram: 'pro insta|pro instagram|para o instagram|pra insta|pro feed|no insta',
    square: 'quadrado|quadrada|quadradinho|formato quadrado',
    'each photo': 'cada foto|cada uma|cada imagem|por foto|em cada foto|cada|cada fotinho|cada uma das fotos',
    photos:
      'fotos|fotinhos|fotinhas|imagens|imagenzinhas|fotografias|fotos antigas|fotos velhas|imagens antigas',
    'download music':
      'baixa uma musica|baixa a musica|baixe a musica|pega a musica no|pega do youtube|da internet|do youtube|do spotify|busca na internet|procura na internet|acha uma musica|baixa do youtube|baixa da internet',
    post: 'posta no|posta no insta|posta la|manda pro zap|manda pra minha mae|manda no zap|manda por email|manda pro email|sobe no youtube|sobe pro youtube|suba no youtube|envia pro zap|compartilha no|posta pra mim',
    'generate an image':
      'cria uma imagem|crie uma imagem|gera uma imagem|gere uma imagem|inventa uma foto|faz uma imagem do|faz um desenho',
    'special effects':
      'tira a pessoa|tira o cara|apaga a pessoa|muda o fundo da foto|troca o fundo|poe coracoes|poe um chapeu|filtro de cachorro|faz dancar|efeito de|chuva de|tira as rugas|tira a espinha|borra o rosto|desfoca o rosto|voz de robo',
    steps: 'passos|uma vez',
    only: 'so|somente|apenas|so mesmo|unicamente|tao somente',
    no: 'nao precisa entrar|nao precisa|nao quero|nao entra|nao',
  },
  before: [
    ...PORTUGUESE_SPOKEN,
    [/^(?:deixa|p[oõ]e|faz|coloca)(?: o v[ií]deo)? deitad[oa](?!\p{L})/gu, 'horizontal'],
    [
      /(?<!\p{L})(?:(?:desculpa|desculpe|opa|ops|errei|erro meu|perd[aã]o|corre[cç][aã]o|foi mal|n[aã]o)[,.:!]* )+(?:na verdade )?(?:é|s[aã]o|era|eram) (?:o |a |os |as )?(?=[^.,;!?]{1,40}(?:$|[.,;!?]))(?!(?:esquerda|direita|para|pra|na|no|muito|mais))/gu,
      'misspelt ',
    ],
    [
      /(?<!\p{L})(?:o pre[cç]o |agora |j[aá] )?(?:subiu|baixou|aumentou|custa|passou|t[aá]|est[aá]) (?:agora )?(?:pra |para |a )?(?=(?:r\$ ?|[€$])?\d[\d.]*(?: ?[€$%]| reais| euros)?(?:$|[ .,;!?]))/gu,
      'misspelt ',
    ],
    [
      /(?:n[aã]o|mal) (?:d[aá] (?:pra|para) (?:me )?(?:ouvir|escutar|entender)|(?:se |me )?(?:ouve|escuta|ouvem|escutam))(?: nada| bem| a voz)? (?:com|por causa d[ae]|no meio d[ae]) (?:tanta |toda |essa |a )*m[uú]sica/gu,
      ' duck the music quieter ',
    ],
    [
      /(?<!\p{L})(?:que )?(?:ela |ele )?(?:fal[ae]|l[eê]|leia) (?=(?:um pouco |um pouquinho |bem )?(?:mais|menos|muito) (?:r[aá]pid|devagar|lent|depressa))/gu,
      'a voz ',
    ],
    [/(?<!\p{L})(?:os |as )?(\d+) (primeir[oa]s|[uú]ltim[oa]s)(?!\p{L})/gu, '$2 $1'],
    [
      /(?:(?:é|est[aá]|t[aá]|ficou) )?(?:muito|demais|meio|um pouco|t[aã]o) (?:long[oa]|comprid[oa])(?: demais)?[^.,;!?]{0,30}[,.;:! ]+(?=[^.,;]{0,12}(?:m[aá]x|at[eé] |n[aã]o mais|\d+ ?s\p{L}* (?:no )?m[aá]x))/gu,
      '',
    ],
    [
      /(?<!\p{L})(?:(?:no |de )?m[aá]x(?:imo|\.)?(?: de)?|n[aã]o mais (?:de|que)|sem passar de|que n[aã]o passe de|menos de) (?=\d|um |uma |mei[oa] |dois |tr[eê]s )/gu,
      'at most ',
    ],
    [/(\d+ ?(?:segundos?|segs?|s|minutos?|min))(?: no)? m[aá]x(?:imo|\.)?(?!\p{L})/gu, 'at most $1'],
    [
      /((?:foto|imagem|clipe|slide) \d{1,2}|(?<!\p{L})(?:a|o) \d{1,2}) (?:vai |vem |sai |fica |tem que ir )?(?:de |em |a |o |por )?primeir[oa](?!\p{L})/gu,
      '$1 no começo',
    ],
    [
      /((?:foto|imagem|clipe|slide) \d{1,2}|(?<!\p{L})(?:a|o) \d{1,2}) (?:vai |vem |sai |fica |tem que ir )?(?:de |em |a |o |por )?[uú]ltim[oa](?!\p{L})/gu,
      '$1 no final',
    ],
    // To lower the music is to turn it down; what is “lowered” otherwise is downloaded.
    [
      /(?<!\p{L})(?:a)?baix(?:a|e|ar)((?: s[oó])?(?: um (?:pouco|pouquinho|tiquinho|tico|bocadinho|cadinho))?) (?=(?:o |a )?(?:m[uú]sica|som|volume|voz|trilha))/gu,
      'abaixa$1 ',
    ],
    [/(?<!\p{L})menos (?=(?:a|o|as|os|essa|esse|esta|este|na|no) )/gu, 'exceto '],
    [
      /,? ?(?:(?:a |o )?(?:minha|meu) \p{L}+|a v[oó]|o v[oô]) (?:quase )?(?:n[aã]o|mal) (?:enxerga|v[eê]|ouve|escuta|l[eê]|entende)[^,.;!?]*/gu,
      '',
    ],
    [
      /(?<!\p{L})(?:t[aá]|t[aã]o|est[aá]|est[aã]o|saiu|sa[ií]ram|ficou|ficaram) (?:meio |muito |toda |todas )?cortad[oa]s?(?: (?:em cima|embaixo|dos lados|na cabeça|nas laterais))?(?!\p{L})/gu,
      ' uncropped',
    ],
    [
      /^(?:ah,? |ih,? |opa,? |eita,? )?(?:n[aã]o|ops|errei|desculpa|perd[aã]o|pera|espera|calma|foi mal|me enganei)[ ,!.]+(?:n[aã]o[ ,]+)?(?:kk+ )?(?=[\p{L}\ue000-\ue4fe])(?!(?:gostei|curti|ficou|d[aá]|quero|precisa|tem|coloque|use|corte|corta|combina)(?!\p{L}))/gu,
      'não, ',
    ],
    reasonsAfter(
      'porque|pois|j[aá] que|sen[aã]o|pra que (?:todo|eles|ela|ele)|pra (?:todo mundo|ela|ele) (?:ver|ler|ouvir)|afinal',
      'e|mas|ent[aã]o',
    ),
    praiseBefore(FINE, 'mas|só que|porém|so que|exceto que|tirando que'),
    [/(?<!\p{L})(?:k{3,}|(?:ha){2,}|(?:rs)+)(?!\p{L})/gu, ''],
    [
      /(?<!\p{L})(?:eu |minha \p{L}+ |meu \p{L}+ |todo mundo |ela |ele )(?:ach(?:o|a|ou|ei)|disse|falou|quer|pediu)(?: que| pra)(?!\p{L})/gu,
      '',
    ],
    [/(?<!(?:m[uú]sica|qual|que|quem|isso|formato|v[ií]deo) )(?<!\p{L})é(?!\p{L})/gu, ''],
    [
      /(?<!\p{L})((?:na|da|à) (?:primeira|segunda|terceira|quarta|quinta|[uú]ltima))(?! (?:vez|parte|foto|imagem|metade|m[uú]sica|posi))(?!\p{L})/gu,
      '$1 foto',
    ],
    [/(\d) ?segundinhos?/gu, '$1 segundos'],
    [
      /(?<!\p{L})(?:dur(?:e|em|ar|a|am)|fi(?:que|ca|cam|quem)) (um pouco |um pouquinho |bem |muito )?mais(?: tempo)?(?!\p{L})(?! (?:lent|r[aá]pid|clar|escur|alt|baix|curt|calm|alegr|animad|bonit|suav|elegant|chiq|discret))/gu,
      ' mais longo $1',
    ],
    [
      /(?<!\p{L})(?:que )?(?:dur(?:e|em|ar)|fi(?:que|quem|ca|cam)) (?:s[oó] |uns |umas |apenas |por )*(?=\d|um |dois|tr[eê]s|quatro|cinco|dez)/gu,
      'lasting ',
    ],
    // A 2 e a 4.
    [
      /(?<!\p{L})(?:a|o|as|os|na|no|da|do|número|numero) (\d{1,2})(?=(?:,| e| pra| para| no| na| com| por|$| ?[.;!?]| mais| em| pro| que| fora| primeiro| tamb[eé]m))(?! (?:segundos?|minutos?|s|fotos|imagens)(?!\p{L}))/gu,
      'slide $1',
    ],
    [/do segundo (\d+) (?:ao|at[eé] o?) ?(?:segundo )?(\d+)/gu, 'de $1 a $2 segundos'],
    [/([\ue100-\ue1fe]\ue0ff*) (?:não|nao) (?:precisa(?: entrar)?|entra|quero|coloca)(?!\p{L})/gu, 'tira $1'],
    [/(?<!\p{L})não (?:precisa|quero)(?: d[aoe])? ([\ue100-\ue1fe])/gu, 'tira $1'],
  ],
};
