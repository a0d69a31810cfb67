/** Invented people who gave to the open appeal: all of them addresses at example.org. */
export type Gift = {
  readonly name: string;
  /** Whole units of the currency. */
  readonly amount: number;
  readonly currency?: "EUR" | "GBP" | "CHF" | "JPY" | "KES" | "CAD";
  readonly interval?: "MONTH" | "YEAR";
  readonly locale?: "fr" | "ar";
  /** What became of it, where it was not simply received. */
  /** What its donor wants to keep to themselves. */
  readonly hidden?: "name" | "amount" | "both";
  readonly message?: string;
  readonly designation?: "AFRICA" | "MIDDLE_EAST" | "TRAINING" | "EARLY_WARNING";
  readonly organization?: string;
  readonly fate?: "pending" | "expired" | "declined" | "partly-refunded" | "refunded";
};

export const gifts: readonly Gift[] = [
  { name: "Wanjiru Kamau", amount: 50 },
  { name: "Tomás Ibarra", amount: 100, message: "For the ones who warned first, and were not heard." },
  { name: "Leila Haddad", amount: 250, locale: "ar", message: "من أجل كل من ينتظر أن يُحمى.", hidden: "amount" },
  { name: "Claire Fontenay", amount: 100, currency: "EUR", locale: "fr" },
  { name: "Peter Lindqvist", amount: 2500, hidden: "both" },
  { name: "Adaeze Nwosu", amount: 25, interval: "MONTH", designation: "AFRICA" },
  { name: "Somchai Rattana", amount: 50 },
  { name: "Ivana Petrović", amount: 100 },
  { name: "The Harrow Street Meeting", amount: 1000 },
  { name: "Yusuf Demir", amount: 50, fate: "declined" },
  { name: "Marta Oliveira", amount: 100 },
  { name: "Jean-Bosco Nkurikiye", amount: 50, locale: "fr" },
  { name: "Haruka Mori", amount: 10000, currency: "JPY" },
  { name: "Samuel Okello", amount: 250 },
  { name: "Ines Carvalho", amount: 500 },
  { name: "Nadia Rahmani", amount: 100, interval: "MONTH", locale: "fr" },
  { name: "Robert Ashdown", amount: 2000, organization: "Ashdown & Daughters, Bookbinders" },
  { name: "Khin Thandar", amount: 25 },
  { name: "Omar al-Khatib", amount: 500, locale: "ar" },
  { name: "Greta Holm", amount: 250, currency: "CHF" },
  { name: "Fatoumata Diallo", amount: 100, locale: "fr" },
  {
    name: "Daniel Abebe",
    amount: 50,
    hidden: "name",
    message: "In memory of my grandmother.",
    designation: "EARLY_WARNING",
  },
  { name: "Lucía Paredes", amount: 1000, interval: "YEAR" },
  { name: "Anita Raghavan", amount: 250 },
  { name: "William Teague", amount: 500, fate: "partly-refunded" },
  { name: "Sofia Lindgren", amount: 100 },
  { name: "Mwangi Otieno", amount: 5000, currency: "KES" },
  { name: "Hélène Marchand", amount: 250, currency: "EUR", locale: "fr" },
  { name: "Bishara Mansour", amount: 1000, locale: "ar" },
  { name: "Paul Deveraux", amount: 5000 },
  { name: "Aiko Tanabe", amount: 50, fate: "refunded" },
  { name: "Grace Mensah", amount: 100 },
  { name: "Luca Bianchetti", amount: 50, interval: "MONTH" },
  { name: "Maryam Sadeghi", amount: 250 },
  { name: "The Alder Foundation", amount: 3000 },
  { name: "Juan Pablo Quispe", amount: 25 },
  { name: "Ruth Silverman", amount: 500 },
  { name: "Emeka Obi", amount: 100, fate: "pending" },
  { name: "Zeynep Aydın", amount: 50 },
  { name: "Patrick O’Rourke", amount: 100, currency: "GBP" },
  { name: "Chantal Mukamana", amount: 50, locale: "fr" },
  { name: "Erik Haugen", amount: 1500 },
  { name: "Noura Suleiman", amount: 100, locale: "ar" },
  { name: "Ana Lucía Morales", amount: 50, interval: "MONTH" },
  { name: "Thabo Nkosi", amount: 250 },
  { name: "Margaret Whitcombe", amount: 1000 },
  { name: "Dewi Lestari Putri", amount: 25 },
  { name: "Alain Rousseau", amount: 500, currency: "CAD", locale: "fr", fate: "expired" },
  { name: "Katarzyna Wolska", amount: 100 },
  { name: "Hassan Jibril", amount: 250 },
  { name: "Beatriz Fonseca", amount: 500 },
  { name: "Oleksandr Hrytsenko", amount: 50 },
  { name: "Sister Agnes Mbeki", amount: 100 },
  { name: "Viktor Sandoval", amount: 1000 },
  { name: "Rania Qassem", amount: 50, interval: "MONTH", locale: "ar" },
  { name: "The Lakeside Choir", amount: 750 },
  { name: "Philippe Garneau", amount: 250, locale: "fr" },
  { name: "Amara Conteh", amount: 25 },
  { name: "Hannah Brandt", amount: 500 },
  { name: "Joaquín Ferreyra", amount: 100 },
  { name: "Min-ji Seo", amount: 1000 },
  { name: "Edith van Aalst", amount: 3000 },
];

/** Who gave last year, to the appeal that is closed now. */
export const earlierGifts: readonly Gift[] = [
  { name: "Aroha Tane", amount: 50 },
  { name: "Bintou Camara", amount: 100, designation: "AFRICA" },
  { name: "Carlos Mejía", amount: 25, designation: "TRAINING" },
  { name: "Dilnoza Karimova", amount: 250, hidden: "both" },
  { name: "Elif Arslan", amount: 500 },
  { name: "Farid Nasser", amount: 100, designation: "AFRICA" },
  { name: "Gita Menon", amount: 50, designation: "TRAINING" },
  { name: "Hanna Kowalska", amount: 100, hidden: "both" },
  { name: "Ibrahim Jallow", amount: 25 },
  { name: "Julieta Ríos", amount: 250, designation: "AFRICA" },
  { name: "Kaveh Moradi", amount: 500, designation: "TRAINING" },
  { name: "Laura Bianchi", amount: 100, hidden: "both" },
  { name: "Mateo Quispe", amount: 50 },
  { name: "Nomvula Dube", amount: 100, designation: "AFRICA" },
  { name: "Olga Ivanenko", amount: 25, designation: "TRAINING" },
  { name: "Pradeep Silva", amount: 250, hidden: "both" },
  { name: "Rania Khoury", amount: 500 },
  { name: "Siti Rahman", amount: 100, designation: "AFRICA" },
  { name: "Thabo Mokoena", amount: 50, designation: "TRAINING" },
  { name: "Ursula Meyer", amount: 100, hidden: "both" },
  { name: "Viktor Novak", amount: 25 },
  { name: "Winnie Achieng", amount: 250, designation: "AFRICA" },
  { name: "Yara Sabbagh", amount: 500, designation: "TRAINING" },
  { name: "Zeynep Kaya", amount: 100, hidden: "both" },
];

/** What people who gave have promised besides, oldest first. */
export const pledges = [
  { donor: 21, amount: 150, currency: "EUR", method: "TRANSFER", daysAgo: 20, withdrawn: true },
  { donor: 3, amount: 500, currency: "EUR", method: "TRANSFER", daysAgo: 9, withdrawn: false },
  { donor: 6, amount: 200, currency: "USD", method: "CHEQUE", daysAgo: 4, withdrawn: false },
] as const;
