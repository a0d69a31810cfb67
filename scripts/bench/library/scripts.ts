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
  /** The words that are used most, where they cannot be invented. */
  readonly real?: readonly string[];
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

// Chinese is taken apart by a list of real words: the commonest have to be on it.
const realWords = words(
  "国家 人民 社会 政府 国际 发展 保护 责任 平民 冲突 战争 和平 安全 人权 法律 法院 犯罪 罪行 种族 灭绝 预防 预警 联合 组织 会议 决议 报告 建议 措施 行动 援助 人道 难民 儿童 妇女 青年 教育 文化 历史 宗教 民族 暴力 武器 军队 警察 公民 团体 机构 部门 委员 代表 主席 秘书 大会 条约 公约 宪章 原则 标准 义务 权利 自由 平等 尊严 正义 问责 调查 证据 审判 惩罚 赔偿 和解 记忆 纪念 学校 大学 研究 科学 技术 信息 媒体 新闻 网络 语言 仇恨 言论 歧视 迫害 屠杀 失踪 酷刑 拘留 驱逐 边界 领土 主权 独立 选举 民主 制度 改革 政策 战略 计划 项目 资金 预算 经济 贸易 市场 企业 工业 农业 粮食 饥饿 贫困 健康 医疗 疾病 环境 气候 能源 资源 水源 土地 森林 海洋 城市 农村 社区 家庭 父母 孩子 老师 学生 医生 律师 记者 专家 领导 总统 总理 部长 议会 法官 检察 政党 联盟 地区 区域 非洲 亚洲 欧洲 美洲 中东 全球 世界 历程 时期 时间 年度 今天 未来 过去 目前 情况 问题 原因 结果 影响 作用 意义 目标 任务 工作 活动 方式 方法 过程 关系 合作 支持 参与 交流 对话 谈判 协议 承诺 执行 实施 监督 评估 审查 能力 建设 培训 经验 教训 挑战 机会 危机 风险 威胁 灾难 损失 需要 要求 希望 呼吁 谴责 关注 重视 加强 促进 提高 改善 建立 制定 通过 提出 提供 采取 进行 开展 完成 继续 停止 防止 避免 解决 处理 应对 反对 同意 认为 指出 强调 表示 包括 涉及 根据 按照",
);

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
    real: realWords,
  },
} satisfies Record<string, Script>;

export type Language = keyof typeof scripts;

export const languages = Object.keys(scripts) as Language[];
