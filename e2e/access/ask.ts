import { request } from "node:http";

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
};

type Question = { method?: string; headers?: Readonly<Record<string, string>>; body?: string | Buffer };

/** Asks the portal for exactly this path: browsers and fetch would tidy `//` and `%2e` before sending. */
export function ask(path: string, { method = "GET", headers = {}, body }: Question = {}): Promise<Answer> {
  const { hostname, port } = new URL(process.env.PORTAL_URL ?? "");
  return new Promise((resolve, reject) => {
    // To who does not say what it is, Next sends the head of a page piece by piece.
    const said = { "User-Agent": "stories", ...headers };
    const asked = request({ hostname, port, path, method, headers: said }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const body = Buffer.concat(parts).toString("latin1");
        resolve({ status: response.statusCode ?? 0, headers: response.headers as Answer["headers"], body });
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** Asks as the router in the browser does, for a page's data: Next gives it at an address of its own, or says at which. */
export async function askAsRouter(path: string, { headers = {} }: Question = {}): Promise<Answer> {
  const asRouter = { headers: { ...headers, rsc: "1" } };
  const answer = await ask(`${path}${path.includes("?") ? "&" : "?"}_rsc`, asRouter);
  const target = answer.headers.location ?? "";
  return /[?&]_rsc=/.test(target) ? ask(target, asRouter) : answer;
}
