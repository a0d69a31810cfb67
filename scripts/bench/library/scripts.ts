/** What the invented words of a language are made of. */
export type Script = {
  /** Words that every text has, which most dictionaries leave out. */
  readonly function: readonly string[];
  /** Each of one length, so that no two words are spelled alike. */
  readonly beginnings: readonly string[];
  readonly middles: readonly string[];
  /** The forms of a word: what goes before and after it. The first is the one that dictionaries list. */
  readonly forms: readonly (readonly [string, string])[];
  readonly between: string;
};

function syllables(consonants: string, vowels: string): string[] {
  return [...consonants].flatMap((consonant) => [...vowels].map((vowel) => consonant + vowel));
}

const words = (text: string): string[] => text.split(" ");
const after = (text: string) => words(text).map((ending) => ["", ending] as const);

// The commonest characters of printed Chinese, as far as they make words with each other.
const characters = [
  ..."国人大中上个年会发作家经地学政民法行动理进现主力军区本公开同事社工全保部关制自由和平安责任护战争",
  ..."难救援助权利条约联合宪章决议报告预防早警系统治问题解计划组织代表员长期建立实施支持加强能够提供信息",
  ..."资源教育文化历史记忆纪念青儿童妇女性别平等发展贫困健康水粮食环境气候变化移边境城乡村市场贸易投金融",
  ..."科技术新闻媒体言论暴武器裁减核生化监督调查证据法庭审判罪犯种族灭绝屠杀迫害驱逐拘押失踪酷刑",
];

export const scripts = {
  en: {
    function: words(
      "the of and to in a is that for on with as by are be this from at or an which it have not their has was all its been were more these will can other such there between under",
    ),
    beginnings: syllables("bcdfglmnprstv", "aeiou"),
    middles: syllables("bcdfglmnprstv", "aeo"),
    forms: after("nt nts nted nting"),
    between: " ",
  },
  fr: {
    function: words(
      "de la et des les le à en du que dans un une pour par sur au qui aux est sont ou avec ce cette ces son ses leur plus pas été ont se ne nous vous il elle",
    ),
    beginnings: syllables("bcdfglmnprstv", "aéiou"),
    middles: syllables("bdfglmnprstv", "aéêo"),
    forms: after("rme rmes"),
    between: " ",
  },
  es: {
    function: words(
      "de la que el en y a los del las un por con una su para es al lo como más o sus este ha esta son entre sin sobre ser también fue han donde desde todo nos cuando",
    ),
    beginnings: syllables("bcdfglmnprstv", "aeiou"),
    middles: syllables("bdfglmnñprstv", "áeio"),
    forms: after("lno lnos lna lnas"),
    between: " ",
  },
  ru: {
    function: words(
      "и в не на с что по к он как это из у за от о для до так но же его все вы бы только ее мне было вот меня еще нет ему теперь когда даже ну вдруг ли если уже или",
    ),
    beginnings: syllables("бвгдзклмнпрст", "аеиоу"),
    middles: syllables("бвгдзклмнпрст", "аио"),
    forms: after("т та ту том"),
    between: " ",
  },
  ar: {
    function: words(
      "في من على إلى عن أن التي الذي هذا هذه مع كان بين ذلك كما قد لا ما أو بعد كل غير حتى عند لم ثم أي وقد منذ حول",
    ),
    beginnings: [..."جدرزسشصطعقخحغ"],
    middles: [..."بتجدرزسشصطعفقكلم"].flatMap((first) => [..."بتجدرزسشصطعفقكلم"].map((second) => first + second)),
    forms: [
      ["", ""],
      ["ال", ""],
      ["وال", ""],
      ["", "ات"],
    ],
    between: " ",
  },
  zh: {
    function: [..."的在了是对与为等其以及从将并而被这所于也"],
    beginnings: [...new Set(characters)],
    middles: [...new Set(characters)],
    forms: [["", ""]],
    between: "",
  },
} satisfies Record<string, Script>;

export type Language = keyof typeof scripts;

export const languages = Object.keys(scripts) as Language[];
