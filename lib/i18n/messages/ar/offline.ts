import type { Wording } from "@/lib/i18n/wording";
import type { offline as english } from "../en/offline";

export const offline: Wording<typeof english> = {
  heading: "للقراءة دون اتصال",
  intro:
    "وثائق المنطقة المتاحة للجميع في أرشيف ZIP واحد: قائمة بها (CSV وJSON)، وسجلات لبرامج المراجع (RIS وBibTeX)، ونصوصها أو ملفاتها.",
  links: {
    texts: "القائمة والسجلات والنصوص",
    files: "القائمة والسجلات وملفات PDF",
  },
  sizes: {
    texts:
      "ZIP، {count, plural, zero {بلا نصوص} one {نص واحد} two {نصان} few {# نصوص} many {# نصًا} other {# نص}}، نحو {size}",
    files:
      "ZIP، {count, plural, zero {بلا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}، نحو {size}",
  },
  readme: {
    title: "{region}: وثائق عن المسؤولية عن الحماية",
    state:
      "الحالة في {date}. في القائمة {documents, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}، الأحدث أولاً.",
    lists: "manifest.csv وmanifest.json: كل وثيقة مع رابطها وتواريخها ولغاتها ورخصتها وملفاتها.",
    records: "records.ris وrecords.bib: السجلات نفسها لبرامج المراجع (Zotero وMendeley وEndNote وBibTeX).",
    texts:
      "texts: {count, plural, zero {لا نصوص} one {نص واحد} two {نصان} few {# نصوص} many {# نصًا} other {# نص}} صفحةً صفحة، بنص عادي UTF-8 ودون صور. والمرجع هو الملف في البوابة.",
    files:
      "files: {count, plural, zero {لا ملفات} one {ملف PDF واحد} two {ملفا PDF} few {# ملفات PDF} many {# ملف PDF} other {# ملف PDF}}، كما في البوابة.",
    missing: "ما ورد في القائمة ولم يرد هنا يُقرأ في رابطه. ويبيّن العمود «inclusion» السبب:",
    elsewhere:
      "elsewhere: {count, plural, zero {لا طبعات} one {طبعة واحدة} two {طبعتان} few {# طبعات} many {# طبعة} other {# طبعة}} من نصوص رسمية في موقع آخر، أو ليست على الويب.",
    "no-text":
      "no-text: {count, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}} من صور صفحات بلا نص.",
    licence:
      "licence: جميع الحقوق محفوظة في {count, plural, zero {لا ملفات} one {ملف واحد} two {ملفين} few {# ملفات} many {# ملفًا} other {# ملف}}.",
    "no-room":
      "no-room: تُركت {count, plural, zero {لا طبعات} one {طبعة أقدم واحدة} two {طبعتان أقدم} few {# طبعات أقدم} many {# طبعة أقدم} other {# طبعة أقدم}}، فالأرشيف يتسع لما لا يزيد على {size}.",
    "not-listed":
      "{count, plural, zero {لا وثائق أقدم} one {وثيقة أقدم واحدة ليست} two {وثيقتان أقدم ليستا} few {# وثائق أقدم ليست} many {# وثيقة أقدم ليست} other {# وثيقة أقدم ليست}} في القائمة.",
    rights: "تبيّن رخصة كل وثيقة، في القائمة، ما يجوز لك أن تفعله بها.",
  },
};
