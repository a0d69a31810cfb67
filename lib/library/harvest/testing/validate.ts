import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const folder = "lib/library/harvest/testing/schemas";
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".xsd"))
  .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") }));
const isFrame = ({ fileName }: { fileName: string }) => fileName === "answer.xsd";

/** What the official schemas find wrong with an answer. */
export async function faultsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: "answer.xml", contents: xml }],
    schema: files.filter(isFrame),
    preload: files.filter((file) => !isFrame(file)),
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
}
