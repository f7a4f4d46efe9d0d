/**
 * Words that stand in every text, whatever it is about: no keyword begins or ends with one, and none goes over one.
 * Words of one or two letters are not listed, because they are never keywords; those of English are in the core
 * (src/cloud/english_stopwords.inc). The engine imports this file where an article in another language has no tags of its
 * own, or a text in one is searched for keywords. After a change run `node src/app/make-stopwords.mjs`,
 * which gives the same lists to the command line.
 *
 * @type {Record<string, string>} by language (ISO 639)
 */
export const stopwords = {
  de: `
    der die das den dem des ein eine einen einem einer eines und oder aber doch denn dass daß weil wenn als wie auch
    noch nur nicht nichts kein keine keinen keinem keiner sich ich wir ihr sie ihm ihn ihnen ihre ihren ihrem ihrer
    ihres sein seine seinen seinem seiner seines mein meine meinen meinem meiner dein unser unsere unseren unserem
    unserer uns euch mich mir dich dir man wer was wen wem wessen wann warum wohin woher welche welcher welches
    welchen dies diese dieser dieses diesen diesem jene jener jenes jeder jede jedes jeden jedem alle allen aller
    alles viele vielen viel mehr meist mehrere wenig wenige einige einigen etwa etwas mit von vom vor für auf aus
    bei beim bis durch gegen ohne unter über zum zur nach seit zwischen während wegen trotz hinter neben ins ans ist
    sind war waren wird werden wurde wurden worden würde würden hat haben hatte hatten habe hätte hätten kann können
    konnte konnten könnte könnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten
    darf dürfen mag möchte gibt gab geht ging kommt kam macht machen gemacht sagt sagte lässt lassen hier dort dann
    nun jetzt schon immer wieder sehr ganz gar mal nie bereits sowie sondern jedoch dabei damit dafür davon dazu
    daran darauf darin daher darum deshalb deren dessen denen sogar selbst zwar also allerdings außerdem einfach
    eigentlich natürlich vielleicht heute gestern morgen jahr jahre jahren jahres tag tage zeit uhr neue neuen neuer
    neues gut gute guten großen große erst erste ersten zwei drei letzten anderen andere anderer ander weiter
    weitere weiteren dadurch hin her los montag dienstag mittwoch donnerstag freitag samstag sonntag`,
  fr: `
    les des une dans par pour sur avec sans sous vers chez entre depuis pendant avant après contre malgré selon dès
    lors que qui quoi dont est sont était étaient été être sera seront serait soit fut ont avait avaient avoir aura
    aurait ait fait faire font fais faut peut peuvent pouvait pourrait pouvoir doit doivent devrait dit dire disent
    vont aller vient veut veulent voir mis met prend pas plus moins très trop peu bien mal aussi encore toujours
    jamais déjà souvent alors ainsi donc car mais puis ensuite enfin comme comment quand pourquoi parce puisque
    lorsque tandis quel quelle quels quelles quelque quelques chaque plusieurs tout toute tous toutes autre autres
    même mêmes tel telle tels aucun aucune rien personne certains certaines cet cette ces cela ceci celui celle ceux
    celles mon ton son mes tes ses notre votre leur nos vos leurs elle elles ils nous vous eux lui moi toi soi aux
    ici dedans dehors jusque jusqu aujourd hui hier demain ans année années jour jours fois temps deux trois premier
    première premiers dernier dernière nouveau nouvelle nouveaux grand grande grands petit petite bon bonne beaucoup
    assez presque plutôt seulement surtout notamment cependant pourtant quant afin lequel laquelle lesquels
    lesquelles duquel auquel étant ayant monsieur madame mme lundi mardi mercredi jeudi vendredi samedi dimanche`,
  es: `
    los las del una unos unas por para con sin sobre entre hasta desde hacia según ante bajo contra durante mediante
    tras que quien quienes cual cuales cuyo cuya donde cuando como cómo qué quién cuál dónde cuándo porque pues
    aunque pero sino mas más menos muy mucho mucha muchos muchas poco poca pocos pocas tan tanto tanta tantos todo
    toda todos todas cada otro otra otros otras mismo misma mismos mismas algún alguna algunos algunas ningún
    ninguna algo nada alguien nadie este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos
    ellos ellas ella usted ustedes nosotros nos les sus mis tus nuestro nuestra nuestros nuestras suyo suya son era
    eran fue fueron ser sido siendo sea sean sería serán será está están estaba estaban estar estado hay había
    habían haber han has hemos haya habrá habría tiene tienen tenía tener tuvo puede pueden podía poder podría debe
    deben hace hacen hacer hecho hizo dice dicen decir dijo dado dar van iba ver así aún aun también tampoco siempre
    nunca ahora antes después luego entonces además aquí allí ahí hoy ayer mañana bien mal casi solo sólo incluso
    mientras año años día días vez veces parte dos tres primer primera primero último última nuevo nueva nuevos gran
    grande buen bueno buena mejor mayor fuera cualquier cuanto embargo través lunes martes miércoles jueves viernes
    sábado domingo`,
  pt: `
    dos das nos nas aos uma uns umas por para com sem sob sobre entre até desde após ante contra durante segundo
    perante pelo pela pelos pelas num numa deste desta destes destas desse dessa disso disto neste nesta nesse nessa
    nisso aquele aquela aqueles aquelas aquilo que quem qual quais cujo cuja onde quando como porque porquê pois
    embora mas mais menos muito muita muitos muitas pouco pouca poucos poucas tão tanto tanta tantos todo toda todos
    todas tudo cada outro outra outros outras mesmo mesma mesmos mesmas algum alguma alguns algumas nenhum nenhuma
    algo nada alguém ninguém este esta isto estes estas esse essa isso esses essas ele ela eles elas você vocês nós
    lhe lhes seu sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas são era eram foi foram ser
    sido sendo seja sejam seria será serão está estão estava estavam estar esteve havia haver tem têm tinha tinham
    ter teve tiveram temos pode podem podia poder poderia deve devem faz fazem fazer feito fez diz dizem dizer disse
    dado dar vai vão ver assim ainda também tampouco sempre nunca agora antes depois então além aqui ali hoje ontem
    amanhã bem mal quase apenas inclusive enquanto senão porém contudo ano anos dia dias vez vezes parte dois duas
    três primeiro primeira último última novo nova novos grande grandes bom boa melhor maior não sim qualquer quanto
    terça quarta quinta sexta sábado domingo feira`,
  it: `
    gli del dello della dei degli delle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo
    sulla sui sugli sulle col con per tra fra una uno alla allo agli alle che chi cui quale quali quanto quanta
    quanti dove quando come perché perche poiché mentre anche ancora già mai sempre spesso poi allora quindi dunque
    però oppure invece infatti così cosi più meno molto molta molti molte poco poca pochi poche tanto tanta tanti
    troppo tutto tutta tutti tutte ogni ognuno altro altra altri altre stesso stessa stessi stesse qualche qualcosa
    qualcuno nulla niente nessuno nessuna alcun alcuni alcune questo questa questi queste quello quella quelli
    quelle quel quei lui lei loro noi voi ella esso essa essi suo sua suoi sue mio mia miei mie tuo tua nostro
    nostra nostri vostro vostra sono era erano essere stato stata stati state sia siano sarà saranno sarebbe fosse
    fossero hanno aveva avevano avere avuto abbia avrà avrebbe fatto fare fanno deve devono può possono poteva
    potrebbe vuole dice dicono dire detto viene vengono venire sta stanno stare andare vanno non senza dopo prima
    durante contro verso presso secondo oltre sotto sopra dentro fuori fino circa qui qua ora adesso oggi ieri
    domani bene male quasi solo soltanto proprio appena comunque anno anni giorno giorni volta volte parte due tre
    primo nuovo nuova nuovi grande grandi buon buona ecco anzi ciò dell all nell sull dall quest quell lunedì
    martedì mercoledì giovedì venerdì sabato domenica`,
  ru: `
    что как это его она они оно мне меня мной тебя тебе вас вам вами нас нам нами ему ней ним них ими еще ещё уже
    или если чтобы потому поэтому так также тоже там тут здесь где куда откуда когда тогда пока после перед между
    через под над без для при про ради около кроме вместо среди против кто кого кому кем чего чему чем который
    которая которое которые которого которой которых которым которую котором этот эта эти этого этой этих этому этим
    этом тот той тех того тому тем том весь вся все всё всех всем всего всей свой своя свои своего своей своих
    своему своим свою мой моя мои наш наша наши нашей наших ваш ваша ваши был была было были быть будет будут есть
    нет может могут мог можно нужно надо должен должны нельзя только лишь даже очень более менее больше меньше самый
    самая самые самого сам сама сами себя себе собой другой другие других другого один одна одно одного одной два
    две три первый первая лет год года году годов время времени день дня раз сейчас теперь сегодня вчера завтра
    всегда никогда опять снова почти вот ведь хотя однако либо ничего никто некоторые несколько много мало каждый
    каждого сказал сказала говорит говорят стал стала стали именно например затем потом кстати впрочем него нее неё
    ними какой какая какие таких такой такие такая таким зачем почему`,
  ar: `
    على إلى الى هذا هذه ذلك تلك هؤلاء التي الذي الذين اللذين اللتين اللاتي هما أنا نحن أنت أنتم كان كانت كانوا يكون
    تكون ليس ليست لقد سوف أنه إنه أنها إنها أنهم بأن فإن لأن كأن لكن ولكن حتى إذا إذن لولا كما كلما بينما عندما حين
    حيث منذ خلال بعد قبل بين تحت فوق أمام خلف حول دون بدون عند لدى غير سوى بعض جميع أية كيف متى أين لماذا ماذا مثل
    نحو عبر وفق وفقا بسبب أيضا أيضاً فقط جدا جداً منها منه فيها فيه عليها عليه إليها إليه بها لها لهم معه معها عنها
    عنه بهذا بهذه وهو وهي وكان وكانت ومن وفي وعلى وقد وقال وقالت قال قالت يقول تقول وأن وإن والتي والذي الآن اليوم
    أمس غدا عام يوم أول أكثر أقل آخر أخرى الآخر الأولى الثانية ذات عدة عدد هناك هنا يمكن يجب يتم كذلك وذلك لما مما
    عما وما ولا ولم فلا نفس كلا معظم وكل مرة`,
  nl: `
    het een van voor met aan dat die dit deze niet zijn haar hun hem zij wij jij ons onze mijn jouw uit door over
    bij naar tot onder tussen tegen zonder tijdens sinds volgens maar want omdat dus als dan toen wanneer hoe wat
    wie waar waarom welke ook nog wel geen meer veel weinig heel erg alle alles iets niets niemand iemand elk elke
    ander andere anderen was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden zal zullen
    zou zouden moet moeten moest mag mogen wil willen gaat gaan ging komt komen kwam doet doen deed zegt zei zeggen
    maakt maken gemaakt hier daar altijd nooit vaak weer reeds toch zoals zelf zich jaar jaren dag dagen tijd keer
    twee drie eerste laatste nieuwe grote goed goede tegenover vanaf alleen bijna echter zelfs terwijl daarom
    daarbij hierbij geworden geweest`,
  pl: `
    jest nie się ale jak tak już czy lub oraz albo więc gdy gdyby jeśli jeżeli kiedy gdzie dlaczego ponieważ kto
    kogo komu czego czym który która które którzy którego której których którym którą ten tego tej tych temu tym ona
    ono oni one jego jej ich nim nią nimi mnie mną ciebie tobie nas nam nami was wam mój moja moje swój swoje swoją
    swojego swoich nasz nasza nasze był była było były być będzie będą mam mają miał miała może mogą można trzeba
    musi powinien tylko także też jeszcze nawet bardzo bardziej więcej mniej dla bez przez przed przy pod nad między
    wśród podczas według około oprócz wszystko wszyscy wszystkie wszystkich każdy każda każde inny inne innych jeden
    jedna dwa dwie trzy lat rok roku lata czas dzień dziś dzisiaj wczoraj jutro teraz tam tutaj zawsze nigdy znowu
    prawie właśnie jednak choć niż aby żeby`,
  zh: `
    的 了 是 在 和 有 不 我 他 她 它 们 这 那 为 与 也 就 都 而 及 到 说 要 会 可 以 对 从 被 把 让 将 之 个 吗 呢 很 更 还 又 并 或 但 因 所 如`,
};

/**
 * Adds the lists of some languages to those that are known.
 *
 * @param {string} known as the core takes them: a line for each language, which begins with its name
 * @param {string} languages BCP 47, separated by spaces
 * @returns {string}
 */
export function withStopwords(known, languages) {
  const wanted = languages.split(" ").map((language) => language.split(/[-_]/)[0].toLowerCase());
  for (const [language, words] of Object.entries(stopwords)) {
    const isNew = wanted.includes(language) && !known.includes(`\n${language} `);
    if (isNew) known += `\n${language}${words.replace(/\s+/g, " ")}`;
  }
  return known;
}
