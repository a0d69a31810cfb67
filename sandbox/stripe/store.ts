import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { missing } from "./errors";
import { type Kind, newId, type OfKind, type Order, type PortalVisit, type Stored } from "./objects";

/** The first answer to an idempotency key, given again to everyone who repeats it. */
export type Answer = { fingerprint: string; status: number; body: unknown; at: number };

export type Delivery = {
  id: string;
  eventId: string;
  type: string;
  state: "waiting" | "delivered" | "dropped" | "given-up";
  attempts: { at: string; status: number | null }[];
};

type Saved = {
  clockOffset: number;
  objects: Stored[];
  orders: [string, Order][];
  answers: [string, Answer][];
  deliveries: Delivery[];
  payoutOf: [string, string][];
  visits: [string, PortalVisit][];
};

const aDay = 86_400;

/** All the sandbox knows: in memory, and in one JSON file when it is to survive a restart. */
export class Store {
  readonly objects = new Map<string, Stored>();
  readonly orders = new Map<string, Order>();
  readonly answers = new Map<string, Answer>();
  readonly deliveries = new Map<string, Delivery>();
  /** By which payout a movement of the balance left: Stripe's object does not say so. */
  readonly payoutOf = new Map<string, string>();
  /** By the secret in its address. */
  readonly visits = new Map<string, PortalVisit>();
  clockOffset = 0;
  private writing: Promise<void> | undefined;
  private again: Promise<void> | undefined;

  constructor(private readonly file: string | undefined) {
    if (file) mkdirSync(dirname(file), { recursive: true });
    if (file && existsSync(file)) this.load(JSON.parse(readFileSync(file, "utf8")) as Saved);
  }

  /** Seconds since the epoch, by the sandbox's own clock. */
  now(): number {
    return Math.floor(Date.now() / 1000) + this.clockOffset;
  }

  /** Files a new object of a kind; its id, time and mode are given here. */
  create<K extends Kind>(
    object: K,
    fields: Omit<OfKind<K>, "id" | "object" | "created" | "livemode">,
    id = newId(object),
  ): OfKind<K> {
    const made = { id, object, created: this.now(), livemode: false, ...fields } as unknown as OfKind<K>;
    this.objects.set(id, made);
    return made;
  }

  get<K extends Kind>(kind: K, id: string, param = "id", status = 404): OfKind<K> {
    const found = this.objects.get(id);
    if (found?.object !== kind) throw missing(kind.replace("checkout.session", "checkout session"), id, param, status);
    return found as OfKind<K>;
  }

  /** All of a kind, newest first. */
  all<K extends Kind>(kind: K): OfKind<K>[] {
    return [...this.objects.values()].filter((each): each is OfKind<K> => each.object === kind).reverse();
  }

  /** Back to the beginning: nothing was ever made. */
  reset(): { reset: true } {
    for (const known of [this.objects, this.orders, this.answers, this.deliveries, this.payoutOf, this.visits])
      known.clear();
    this.clockOffset = 0;
    return { reset: true };
  }

  /** Resolves when what is known now is on disk; calls made while one write runs share the next. */
  save(): Promise<void> {
    if (!this.file) return Promise.resolve();
    if (!this.writing) {
      this.writing = this.write(this.file).finally(() => {
        this.writing = undefined;
      });
      return this.writing;
    }
    const next = () => {
      this.again = undefined;
      return this.save();
    };
    this.again ??= this.writing.then(next, next);
    return this.again;
  }

  private async write(file: string): Promise<void> {
    const saved: Saved = {
      clockOffset: this.clockOffset,
      objects: [...this.objects.values()],
      orders: [...this.orders],
      answers: [...this.answers],
      deliveries: [...this.deliveries.values()],
      payoutOf: [...this.payoutOf],
      visits: [...this.visits],
    };
    // Written aside and renamed: a kill in the middle leaves the last whole state.
    await writeFile(`${file}.new`, JSON.stringify(saved));
    await rename(`${file}.new`, file);
  }

  private load(saved: Saved): void {
    this.clockOffset = saved.clockOffset;
    for (const object of saved.objects) this.objects.set(object.id, object);
    for (const [movement, payout] of saved.payoutOf ?? []) this.payoutOf.set(movement, payout);
    for (const [secret, visit] of saved.visits ?? []) this.visits.set(secret, visit);
    for (const [id, order] of saved.orders) this.orders.set(id, order);
    for (const delivery of saved.deliveries) this.deliveries.set(delivery.id, delivery);
    // Stripe forgets keys after a day: https://docs.stripe.com/api/idempotent_requests
    const fresh = saved.answers.filter(([, answer]) => answer.at > Date.now() / 1000 - aDay);
    for (const [key, answer] of fresh) this.answers.set(key, answer);
  }
}
