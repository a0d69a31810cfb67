// Writes app/fonts: `node scripts/subset-fonts.mjs`. Run it again when the packages of the typefaces change,
// then `npx biome format --write app/fonts`.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

// Typefaces weigh more than all else on a page. What nearly every text is made of goes into small files: Latin without
// the ornaments and weights that are not used (31 KB instead of 51), modern Arabic (46 KB instead of 108). Other letters
// stay in the packages' own files, which a browser fetches when a text has one.
const serif = "node_modules/@fontsource-variable/source-serif-4";
const amiri = "node_modules/@fontsource/amiri";
const latin = JSON.parse(readFileSync(`${serif}/unicode.json`, "utf8")).latin;
const modernArabic =
  // Space, digits and their punctuation belong to the words they stand between.
  "U+20-3B,U+A0,U+AB,U+BB,U+60C,U+61B,U+61F,U+621-63A,U+640-655,U+660-66C,U+670-671,U+200C-200F,U+2010-2014,U+2018-201E,U+2026";
const wholeArabic = "U+600-6FF,U+750-77F,U+8A0-8FF,U+FB50-FDFF,U+FE70-FEFF";

const latinDiet = {
  keepFeatures: ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "calt", "rlig", "clig"],
  variationAxes: { wght: { min: 400, max: 700 } },
};

const folder = "app/fonts";
const css = [
  await sourceSerif("normal"),
  await sourceSerif("italic"),
  await arabic(400, "400Regular/Amiri_400Regular"),
  await arabic(700, "700Bold/Amiri_700Bold"),
];
writeFileSync(`${folder}/faces.css`, `/* Made by scripts/subset-fonts.mjs. */\n${css.join("")}`);
copyFileSync(`${serif}/LICENSE`, `${folder}/LICENSE-source-serif`);
copyFileSync(`${amiri}/LICENSE`, `${folder}/LICENSE-amiri`);

async function sourceSerif(style) {
  const file = await subset(
    `${serif}/files/source-serif-4-latin-wght-${style}.woff2`,
    `source-serif-${style}.woff2`,
    latin,
    latinDiet,
  );
  // The package's own range of weights: only faces that agree in it share a text.
  return face({ family: "Source Serif 4 Variable", style, weight: "200 900", file, range: latin });
}

async function arabic(weight, source) {
  const small = await subset(
    `node_modules/@expo-google-fonts/amiri/${source}.ttf`,
    `amiri-${weight}.woff2`,
    modernArabic,
  );
  const whole = `../../${amiri}/files/amiri-arabic-${weight}-normal.woff2`;
  // Naskh is drawn small in its square: so it looks as large as Latin letters of the same size.
  const scale = "114%";
  // Where two faces hold a letter, the one declared last is used.
  return [
    face({ family: "Amiri", style: "normal", weight, file: whole, range: wholeArabic, scale }),
    face({ family: "Amiri", style: "normal", weight, file: small, range: modernArabic, scale }),
  ].join("");
}

async function subset(source, file, range, diet = {}) {
  const font = await subsetFont(readFileSync(source), lettersOf(range), { ...diet, targetFormat: "woff2" });
  writeFileSync(`${folder}/${file}`, font);
  console.log(`${file}: ${font.length} bytes`);
  return `./${file}`;
}

function lettersOf(range) {
  return range
    .split(",")
    .flatMap((part) => {
      const [first, last = first] = part
        .replace("U+", "")
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join("");
}

function face({ family, style, weight, file, range, scale }) {
  return `@font-face {
  font-family: "${family}";${scale ? `\n  size-adjust: ${scale};` : ""}
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url("${file}") format("woff2");
  unicode-range: ${range};
}
`;
}
