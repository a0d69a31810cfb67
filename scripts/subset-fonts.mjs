// Writes app/fonts: `node scripts/subset-fonts.mjs`. Run it again when the packages of the typefaces change,
// then `npx biome format --write app/fonts`.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

// Typefaces weigh more than all else on a page. What nearly every text is made of goes into small files: Latin without
// the ornaments and weights that are not used (31 KB instead of 51), modern Arabic (46 KB instead of 108). Other letters
// stay in the packages' own files, which a browser fetches when a text has one. Arabic has one weight: a second one would
// take a first visit over its 220 KB.
const serif = "node_modules/@fontsource-variable/source-serif-4";
const amiri = "node_modules/@fontsource/amiri";
const ranges = JSON.parse(readFileSync(`${serif}/unicode.json`, "utf8"));
const modernArabic =
  // Space, digits and their punctuation belong to the words they stand between.
  "U+20-3B,U+A0,U+AB,U+BB,U+60C,U+61B,U+61F,U+621-63A,U+640-655,U+660-66C,U+670-671,U+200C-200F,U+2010-2014,U+2018-201E,U+2026";
const wholeArabic = "U+600-6FF,U+750-77F,U+8A0-8FF,U+FB50-FDFF,U+FE70-FEFF";

const latinDiet = {
  keepFeatures: ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "calt", "rlig", "clig"],
  variationAxes: { wght: { min: 400, max: 700 } },
};
// How letters join and carry their vowels; without the ornaments of manuscripts.
const arabicDiet = {
  keepFeatures: ["init", "medi", "fina", "isol", "rlig", "ccmp", "locl", "mark", "mkmk", "curs", "calt", "liga"],
};

const folder = "app/fonts";
const css = [await sourceSerif("normal"), await sourceSerif("italic"), await arabic()];
writeFileSync(`${folder}/faces.css`, `/* Made by scripts/subset-fonts.mjs. */\n${css.join("")}`);
copyFileSync(`${serif}/LICENSE`, `${folder}/LICENSE-source-serif`);
copyFileSync(`${amiri}/LICENSE`, `${folder}/LICENSE-amiri`);

async function sourceSerif(style) {
  const packaged = (script) => `${serif}/files/source-serif-4-${script}-wght-${style}.woff2`;
  const small = await subset(packaged("latin"), `source-serif-${style}.woff2`, ranges.latin, latinDiet);
  // The package's own range of weights: only faces that agree in it share a text.
  const typeface = { family: "Source Serif 4 Variable", style, weight: "200 900" };
  return [
    ...["latin-ext", "cyrillic"].map((script) =>
      face({ ...typeface, file: `../../${packaged(script)}`, range: ranges[script] }),
    ),
    face({ ...typeface, file: small, range: ranges.latin }),
  ].join("");
}

async function arabic() {
  const whole = `../../${amiri}/files/amiri-arabic-400-normal.woff2`;
  const source = "node_modules/@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf";
  const small = await subset(source, "amiri.woff2", modernArabic, arabicDiet);
  // Naskh is drawn small in its square: enlarged, it looks as large as Latin letters of the same size.
  const typeface = { family: "Amiri", style: "normal", weight: 400, scale: "114%" };
  // Where two faces hold a letter, the one declared last is used.
  return (
    face({ ...typeface, file: whole, range: wholeArabic }) + face({ ...typeface, file: small, range: modernArabic })
  );
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
