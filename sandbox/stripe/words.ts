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
  action: "Pay with a card whose bank asks you first",
  "action-decline": "Pay with a card whose bank asks you first, and then declines",
  decline: "Pay with a card that is declined",
  delay: "Pay by bank debit that arrives later",
  pay: "Pay (pretend)",
  setup: "Another card for your recurring gift. Nothing is taken now.",
  save: "Use this card (pretend)",
  back: "Cancel and go back",
  declined: "The card was declined: insufficient funds. Nothing was taken; you can try again.",
  unproven: "Your bank could not confirm that it was you. Nothing was taken; try again, or use another card.",
  bank: "Your bank asks you: is this you?",
  bankBody: "A real bank would send you a code or ask in its app. Here you say how it ends.",
  bankYes: "Complete: it is me",
  bankNo: "Fail: it is not me",
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
  action: "Payer avec une carte dont la banque vous interroge d’abord",
  "action-decline": "Payer avec une carte dont la banque vous interroge d’abord, puis refuse",
  decline: "Payer avec une carte refusée",
  delay: "Payer par prélèvement bancaire, encaissé plus tard",
  pay: "Payer (fictif)",
  setup: "Une autre carte pour votre don régulier. Rien n’est prélevé maintenant.",
  save: "Utiliser cette carte (fictif)",
  back: "Annuler et revenir",
  declined: "La carte a été refusée\u202f: provision insuffisante. Rien n’a été prélevé\u202f; vous pouvez réessayer.",
  unproven:
    "Votre banque n’a pas pu confirmer que c’était vous. Rien n’a été prélevé\u202f; réessayez, ou utilisez une autre carte.",
  bank: "Votre banque vous demande\u202f: est-ce bien vous\u202f?",
  bankBody:
    "Une vraie banque vous enverrait un code ou vous interrogerait dans son application. Ici, vous choisissez l’issue.",
  bankYes: "Confirmer\u202f: c’est moi",
  bankNo: "Échouer\u202f: ce n’est pas moi",
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
  action: "الدفع ببطاقة يسألك مصرفها أولًا",
  "action-decline": "الدفع ببطاقة يسألك مصرفها أولًا ثم يرفض",
  decline: "الدفع ببطاقة مرفوضة",
  delay: "الدفع بخصم مصرفي يصل لاحقًا",
  pay: "ادفع (تجريبيًا)",
  setup: "بطاقة أخرى لتبرعك المتكرر. لا يُخصم شيء الآن.",
  save: "استخدم هذه البطاقة (تجريبيًا)",
  back: "إلغاء والعودة",
  declined: "رُفضت البطاقة لعدم كفاية الرصيد. لم يُخصم أي مبلغ، ويمكنك المحاولة مرة أخرى.",
  unproven: "لم يتمكن مصرفك من التأكد من أنك صاحب البطاقة. لم يُخصم أي مبلغ؛ حاول مرة أخرى أو استخدم بطاقة أخرى.",
  bank: "مصرفك يسألك: هل هذا أنت؟",
  bankBody: "المصرف الحقيقي يرسل إليك رمزًا أو يسألك في تطبيقه. هنا أنت من يقرر النتيجة.",
  bankYes: "أكّد: هذا أنا",
  bankNo: "ارفض: لست أنا",
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
