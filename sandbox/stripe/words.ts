const en = {
  title: "Test payment",
  notice: "This is a stand-in for the payment service. No money moves, whatever you choose below.",
  once: "one gift",
  day: "every day",
  week: "every week",
  month: "every month",
  year: "every year",
  email: "E-mail",
  emailWrong: "Give an e-mail address, such as name@example.org.",
  name: "Name on the card (optional)",
  outcome: "How should it end?",
  succeed: "Pay with a card that works",
  saved: "Pay with the saved card",
  keep: "Keep this card for the next time",
  decline: "Pay with a card that is declined",
  delay: "Pay by bank debit that arrives later",
  pay: "Pay (pretend)",
  setup: "Another card for your recurring gift. Nothing is taken now.",
  later: "Nothing is taken now. The first charge comes on",
  save: "Use this card (pretend)",
  back: "Cancel and go back",
  declined: "The card was declined: insufficient funds. Nothing was taken; you can try again.",
  closed: "This payment page is closed",
  complete: "It has been paid already.",
  expired: "It has expired. Go back and begin again.",
  missing: "There is no such payment page.",
};

export type Words = typeof en;

const fr: Words = {
  title: "Paiement d’essai",
  notice: "Cette page remplace le service de paiement. Aucun argent ne circule, quel que soit votre choix ci-dessous.",
  once: "don unique",
  day: "chaque jour",
  week: "chaque semaine",
  month: "chaque mois",
  year: "chaque année",
  email: "Adresse électronique",
  emailWrong: "Indiquez une adresse électronique, par exemple nom@example.org.",
  name: "Nom sur la carte (facultatif)",
  outcome: "Comment le paiement doit-il se terminer\u202f?",
  succeed: "Payer avec une carte valable",
  saved: "Payer avec la carte enregistrée",
  keep: "Conserver cette carte pour la prochaine fois",
  decline: "Payer avec une carte refusée",
  delay: "Payer par prélèvement bancaire, encaissé plus tard",
  pay: "Payer (fictif)",
  setup: "Une autre carte pour votre don régulier. Rien n’est prélevé maintenant.",
  later: "Rien n’est prélevé maintenant. Le premier prélèvement a lieu le",
  save: "Utiliser cette carte (fictif)",
  back: "Annuler et revenir",
  declined: "La carte a été refusée\u202f: provision insuffisante. Rien n’a été prélevé\u202f; vous pouvez réessayer.",
  closed: "Cette page de paiement est fermée",
  complete: "Le paiement a déjà été effectué.",
  expired: "Elle a expiré. Revenez en arrière et recommencez.",
  missing: "Cette page de paiement n’existe pas.",
};

const ar: Words = {
  title: "دفعة تجريبية",
  notice: "هذه الصفحة بديل تجريبي عن خدمة الدفع. لن تُنقل أي أموال مهما كان اختيارك أدناه.",
  once: "تبرع لمرة واحدة",
  day: "كل يوم",
  week: "كل أسبوع",
  month: "كل شهر",
  year: "كل سنة",
  email: "البريد الإلكتروني",
  emailWrong: "أدخل عنوان بريد إلكتروني صحيحًا، مثل name@example.org.",
  name: "الاسم على البطاقة (اختياري)",
  outcome: "كيف تريد أن تنتهي العملية؟",
  succeed: "الدفع ببطاقة صالحة",
  saved: "الدفع بالبطاقة المحفوظة",
  keep: "احفظ هذه البطاقة للمرة القادمة",
  decline: "الدفع ببطاقة مرفوضة",
  delay: "الدفع بخصم مصرفي يصل لاحقًا",
  pay: "ادفع (تجريبيًا)",
  setup: "بطاقة أخرى لتبرعك المتكرر. لا يُخصم شيء الآن.",
  later: "لا يُخصم شيء الآن. يأتي أول خصم في",
  save: "استخدم هذه البطاقة (تجريبيًا)",
  back: "إلغاء والعودة",
  declined: "رُفضت البطاقة لعدم كفاية الرصيد. لم يُخصم أي مبلغ، ويمكنك المحاولة مرة أخرى.",
  closed: "صفحة الدفع هذه مغلقة",
  complete: "سبق أن تم الدفع.",
  expired: "انتهت صلاحيتها. عُد وابدأ من جديد.",
  missing: "لا وجود لصفحة دفع بهذا العنوان.",
};

const languages = { en, fr, ar };

export type Language = keyof typeof languages;

/** The session's language; "auto" means what the order says, else the browser. */
export function languageOf(locale: string, ordered: string | undefined, acceptLanguage: string | undefined): Language {
  const browser = (acceptLanguage ?? "").split(",").map((each) => each.trim());
  const wanted = locale === "auto" ? [ordered ?? "", ...browser] : [locale];
  const known = wanted.map((each) => each.split(/[-;]/)[0] ?? "").find((each) => each in languages);
  return (known as Language | undefined) ?? "en";
}

export function wordsOf(language: Language): Words {
  return languages[language];
}
