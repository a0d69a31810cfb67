import { createHmac, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Event } from "./objects";
import type { Delivery, Store } from "./store";

/** What goes wrong on purpose. Numbers count down; 0 or false means that nothing does. */
export type Faults = {
  /** Send each event this many times more. */
  duplicate: number;
  /** Wait before sending. */
  delayMs: number;
  /** Send the events of one act last first. */
  reorder: boolean;
  /** Lose this many of the next events. */
  drop: number;
  /** Do the work of the next writes, then answer 500. */
  failAfterCommit: number;
  /** Do the work of the next writes, then cut the line without an answer. */
  cutAfterCommit: number;
};

export const noFaults: Readonly<Faults> = {
  duplicate: 0,
  delayMs: 0,
  reorder: false,
  drop: 0,
  failAfterCommit: 0,
  cutAfterCommit: 0,
};

export type WebhookTarget = {
  url: string | undefined;
  secret: string;
  /** First pause between tries; it doubles up to a minute. */
  retryMs: number;
};

const maxAttempts = 15;
const answerWithinMs = 10_000;

/** Sends signed events to the portal until it says 2xx. */
export class Webhooks {
  private readonly stop = new AbortController();

  constructor(
    private readonly store: Store,
    private readonly target: WebhookTarget,
    private readonly faults: Faults,
  ) {}

  /** Sends the events of one act, in order; resolves after the first try of each. */
  async send(events: Event[]): Promise<void> {
    const ordered = this.faults.reorder ? events.toReversed() : events;
    const deliveries = ordered.flatMap((event) => this.plan(event));
    await this.store.save();
    for (const delivery of deliveries) await this.begin(delivery);
  }

  /** Takes up what a restart interrupted. */
  resume(): void {
    for (const delivery of this.store.deliveries.values()) {
      if (delivery.state === "waiting") void this.begin(delivery);
    }
  }

  resend(event: Event): Promise<void> {
    return this.begin(this.file(event, "waiting"));
  }

  close(): void {
    this.stop.abort();
  }

  private plan(event: Event): Delivery[] {
    if (!this.target.url) return [];
    if (this.faults.drop > 0) {
      this.faults.drop -= 1;
      this.file(event, "dropped");
      return [];
    }
    return Array.from({ length: 1 + this.faults.duplicate }, () => this.file(event, "waiting"));
  }

  private file(event: Event, state: Delivery["state"]): Delivery {
    const delivery: Delivery = { id: `whd_${randomUUID()}`, eventId: event.id, type: event.type, state, attempts: [] };
    this.store.deliveries.set(delivery.id, delivery);
    return delivery;
  }

  private async begin(delivery: Delivery): Promise<void> {
    if (this.faults.delayMs === 0) return this.attempt(delivery);
    void this.later(delivery, this.faults.delayMs);
  }

  private async later(delivery: Delivery, ms: number): Promise<void> {
    const waited = await sleep(ms, true, { signal: this.stop.signal, ref: false }).catch(() => false);
    if (waited) await this.attempt(delivery);
  }

  private async attempt(delivery: Delivery): Promise<void> {
    const status = await this.post(this.store.get("event", delivery.eventId));
    if (this.stop.signal.aborted) return;
    delivery.attempts.push({ at: new Date().toISOString(), status });
    const tries = delivery.attempts.length;
    if (status !== null && status >= 200 && status < 300) delivery.state = "delivered";
    else if (tries >= maxAttempts) delivery.state = "given-up";
    else void this.later(delivery, Math.min(this.target.retryMs * 2 ** (tries - 1), 60_000));
    await this.store.save();
  }

  private async post(event: Event): Promise<number | null> {
    const body = JSON.stringify(event, null, 2);
    try {
      const response = await fetch(this.target.url ?? "", {
        method: "POST",
        body,
        redirect: "manual",
        headers: { "content-type": "application/json; charset=utf-8", "stripe-signature": this.sign(body) },
        signal: AbortSignal.any([this.stop.signal, AbortSignal.timeout(answerWithinMs)]),
      });
      await response.body?.cancel();
      return response.status;
    } catch {
      return null;
    }
  }

  // While secrets rotate, Stripe signs with each: https://docs.stripe.com/webhooks/signature
  private sign(body: string): string {
    const time = Math.floor(Date.now() / 1000);
    const signatures = this.target.secret.split(",").map((secret) => {
      const digest = createHmac("sha256", secret.trim()).update(`${time}.${body}`).digest("hex");
      return `v1=${digest}`;
    });
    return [`t=${time}`, ...signatures].join(",");
  }
}
