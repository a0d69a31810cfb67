import type { Sector } from "@/lib/membership/rules";
import type { CountryCode, RegionSlug } from "@/lib/regions/rules";

export type ApplicationContent = {
  email: string;
  /** "unconfirmed": the address waits for its confirmation; "draft": confirmed, being written. */
  state: "unconfirmed" | "draft" | "under-review" | "information-requested" | "declined";
  locale: "en" | "fr" | "ar";
  contactName: string;
  contactTitle: string;
  organizationName: string;
  acronym?: string;
  country?: CountryCode;
  regions: RegionSlug[];
  website?: string;
  foundedYear?: number;
  sectors: Sector[];
  languages: string[];
  category: "member" | "supporter";
  mission: string;
  motivation: string;
  atRisk: boolean;
  startedAt: string;
  submittedAt?: string;
  messages: { fromApplicant: boolean; author: string; body: string; at: string }[];
  /** Votes of the steering committee, in the order of the example reviewers. */
  reviews: { vote: "approve" | "decline" | "abstain" | "recuse"; comment: string }[];
  decision?: { outcome: "information-requested" | "declined"; reason: string; at: string };
};

export const applications: ApplicationContent[] = [
  {
    email: "contact@rios-vivos.example.org",
    state: "unconfirmed",
    locale: "en",
    contactName: "Camila Duarte",
    contactTitle: "",
    organizationName: "",
    regions: [],
    sectors: [],
    languages: [],
    category: "member",
    mission: "",
    motivation: "",
    atRisk: false,
    startedAt: "2013-12-08T16:12:00Z",
    messages: [],
    reviews: [],
  },
  {
    email: "bureau@jeunes-du-logone.example.org",
    state: "draft",
    locale: "fr",
    contactName: "Ahmat Djibrine Tolli",
    contactTitle: "Secrétaire général",
    organizationName: "Jeunes du Logone pour la paix",
    acronym: "JLP",
    country: "TD",
    regions: ["africa"],
    foundedYear: 2011,
    sectors: ["children-and-youth", "peacebuilding"],
    languages: ["fr", "ar"],
    category: "member",
    mission: "Nous réunissons de jeunes éleveurs et de jeunes cultivateurs autour des puits qu’ils partagent.",
    motivation: "",
    atRisk: false,
    startedAt: "2013-12-02T08:40:00Z",
    messages: [],
    reviews: [],
  },
  {
    email: "secretariat@harbour-law-centre.example.org",
    state: "under-review",
    locale: "en",
    contactName: "Abena Quartey-Mills",
    contactTitle: "Executive director",
    organizationName: "Harbour Law Centre",
    acronym: "HLC",
    country: "GH",
    regions: ["africa"],
    website: "https://harbour-law-centre.example.org",
    foundedYear: 2004,
    sectors: ["international-justice", "human-rights"],
    languages: ["en", "tw"],
    category: "member",
    mission:
      "We help West African parliaments to write the crimes of the Rome Statute into their own law, and train the prosecutors who will have to use it.",
    motivation:
      "Prevention needs courts that work before a crisis does. We would bring our drafting experience to the coalition’s members in the region, and we would learn from those who give the warnings that never reach a courtroom.",
    atRisk: false,
    startedAt: "2013-11-04T10:05:00Z",
    submittedAt: "2013-11-12T15:30:00Z",
    messages: [],
    reviews: [
      {
        vote: "approve",
        comment:
          "Serious legal work, and a gap in our membership in West Africa. Two members in the region speak well of them.",
      },
    ],
  },
  {
    email: "info@sawt-al-furat.example.org",
    state: "information-requested",
    locale: "ar",
    contactName: "زهراء الجبوري",
    contactTitle: "المديرة",
    organizationName: "جمعية صوت الفرات",
    country: "IQ",
    regions: ["middle-east"],
    foundedYear: 2010,
    sectors: ["womens-rights", "media"],
    languages: ["ar", "ku"],
    category: "member",
    mission: "ندرّب صحفيات من مكونات مختلفة على تغطية العنف من دون تأجيجه.",
    motivation:
      "نعمل منذ ثلاثة أعوام وحدنا. نريد أن نتعلم ممن سبقونا، وأن يسمع غيرنا ما تكتبه صحفيات بلدنا عن جيرانهن.",
    atRisk: true,
    startedAt: "2013-10-20T09:00:00Z",
    submittedAt: "2013-10-28T11:45:00Z",
    messages: [
      {
        fromApplicant: false,
        author: "الأمانة",
        body: "شكرًا على طلبكم. هل يمكنكم أن تصفوا لنا مشروعًا واحدًا متصلًا بالمسؤولية عن الحماية، وأن تخبرونا كيف تفضلون أن نتصل بكم؟",
        at: "2013-11-06T14:10:00Z",
      },
    ],
    reviews: [
      {
        vote: "abstain",
        comment: "I would like to see one piece of work before voting. The request not to be listed is reasonable.",
      },
    ],
    decision: {
      outcome: "information-requested",
      reason: "هل يمكنكم أن تصفوا لنا مشروعًا واحدًا متصلًا بالمسؤولية عن الحماية؟",
      at: "2013-11-06T14:10:00Z",
    },
  },
  {
    email: "office@clearwater-advisers.example.org",
    state: "declined",
    locale: "en",
    contactName: "Gordon Pryce",
    contactTitle: "Managing partner",
    organizationName: "Clearwater Advisers",
    country: "GB",
    regions: ["europe"],
    website: "https://clearwater-advisers.example.org",
    foundedYear: 2012,
    sectors: ["education-research"],
    languages: ["en"],
    category: "supporter",
    mission: "We advise companies and governments on political risk.",
    motivation:
      "Membership would allow us to offer our clients the coalition’s early warnings before they are published.",
    atRisk: false,
    startedAt: "2013-09-02T09:20:00Z",
    submittedAt: "2013-09-03T17:00:00Z",
    messages: [],
    reviews: [
      {
        vote: "decline",
        comment: "A company with clients, not a non-governmental organization, and the purpose it states is not ours.",
      },
      { vote: "decline", comment: "Agreed. Our members’ warnings are not for sale." },
    ],
    decision: {
      outcome: "declined",
      reason:
        "The coalition is open to non-governmental organizations that work without profit. Clearwater Advisers is a company, and the use it describes would put at risk those who give the warnings. Everything that our members publish is free to read in the library.",
      at: "2013-09-30T13:00:00Z",
    },
  },
];
