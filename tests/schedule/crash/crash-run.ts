import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Occurrence, Schedule } from '../../../src/model/schedule.ts';
import { nextOccurrence, occurrencesAfter } from '../../../src/schedule/recurrence.ts';
import { runNonce } from '../../../src/schedule/run-nonce.ts';
import type { Store } from '../../../src/store/store.ts';
import type { FakeDiscord } from '../../fake-discord/fake-discord.ts';
import type { Fault, FaultedRequest } from '../../fake-discord/rest/faults.ts';
import { startFakeDiscord } from '../../fake-discord/start-fake-discord.ts';
import { seededRandom } from './seeded-random.ts';

/** How to torment the process that posts. */
export interface CrashOptions {
  readonly seed: number;
  /** Processes to kill. */
  readonly kills: number;
  readonly schedules: number;
  /** Opens the store that the processes use, while none of them runs. */
  readonly open: () => Promise<Store>;
  /** What tells the process where its store is. */
  readonly storeArguments: readonly string[];
}

/** What came of it. */
export interface CrashReport {
  readonly kills: number;
  readonly killsWhileSending: number;
  readonly faults: number;
  readonly processes: number;
  /** Runs that were due. */
  readonly due: number;
  /** What is wrong, in words; empty when every due run was posted once and the history says so. */
  readonly wrong: readonly string[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.UTC(2026, 2, 1);
/** A process that is killed by the clock is killed within this time after it is ready; milliseconds. */
const KILLED_WITHIN = 180;
const ZONES = ['Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland', 'UTC'];

/** Runs and kills the process again and again, then lets it finish and compares what it posted with what was due. */
export async function crashRun(options: CrashOptions): Promise<CrashReport> {
  const run = await CrashRun.start(options);
  try {
    await run.torment();
    return await run.judge();
  } finally {
    await run.close();
  }
}

class CrashRun {
  readonly #options: CrashOptions;
  readonly #discord: FakeDiscord;
  readonly #random: () => number;
  readonly #setNow: (now: number) => void;
  #now = START;
  #schedules: readonly Schedule[] = [];
  #child: ChildProcess | undefined;
  #killAtRequest = 0;
  #isCalm = false;
  #counts = { kills: 0, killsWhileSending: 0, faults: 0, processes: 0 };

  static async start(options: CrashOptions): Promise<CrashRun> {
    let now = START;
    const discord = await startFakeDiscord({ now: () => now });
    const run = new CrashRun(options, discord, (to) => {
      now = to;
    });
    await run.#addSchedules();
    discord.faults.failWhen((request) => run.#decide(request));
    return run;
  }

  private constructor(options: CrashOptions, discord: FakeDiscord, setNow: (now: number) => void) {
    this.#options = options;
    this.#discord = discord;
    this.#random = seededRandom(options.seed);
    this.#setNow = setNow;
  }

  async torment(): Promise<void> {
    while (this.#counts.kills < this.#options.kills) {
      const isFinished = await this.#runProcess(this.#random() < 0.8);
      // A run that has waited too long is missed by design, so time goes on slowly until all is done.
      if (isFinished) this.#pass((0.5 + this.#random() * 2) * HOUR);
      else this.#pass(this.#random() < 0.5 ? this.#random() * MINUTE : (5 + this.#random() * 10) * MINUTE);
    }
    this.#isCalm = true;
    for (let tries = 0; tries < 10 && !(await this.#runProcess(false)); tries++) this.#pass(MINUTE);
  }

  async judge(): Promise<CrashReport> {
    const store = await this.#options.open();
    const wrong: string[] = [];
    let due = 0;
    for (const schedule of this.#schedules) {
      const occurrences = await this.#dueOf(store, schedule);
      due += occurrences.length;
      wrong.push(...(await this.#judgeSchedule(store, schedule, occurrences)));
    }
    await store.close();
    const posted = this.#discord.guild.channels.reduce(
      (sum, channel) => sum + this.#discord.messages(channel).length,
      0,
    );
    if (posted !== due) wrong.push(`${posted} messages for ${due} due runs`);
    wrong.push(...this.#discord.violations.map((violation) => JSON.stringify(violation)));
    return { ...this.#counts, due, wrong };
  }

  close(): Promise<void> {
    this.#child?.kill('SIGKILL');
    return this.#discord.close();
  }

  async #addSchedules(): Promise<void> {
    const store = await this.#options.open();
    const channels = Array.from({ length: 5 }, () => this.#discord.addChannel(this.#discord.guild));
    const schedules: Schedule[] = [];
    for (let index = 0; index < this.#options.schedules; index++) {
      const recurrence = {
        time: `${pad(Math.floor(this.#random() * 24))}:${pad(Math.floor(this.#random() * 60))}`,
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        zone: ZONES[index % ZONES.length] ?? 'UTC',
      } as const;
      const schedule: Schedule = {
        id: `s${index}`,
        serverId: this.#discord.guild.id,
        channelId: channels[index % channels.length]?.id ?? '',
        isAnnouncement: false,
        kind: index % 2 === 0 ? 'quote' : 'prompt',
        recurrence,
        locale: 'en',
        whenEmpty: 'say',
        createdBy: this.#discord.guild.owner.id,
        createdAt: START,
        next: nextOccurrence(recurrence, START),
      };
      await store.schedules.add(schedule);
      schedules.push(schedule);
    }
    await store.close();
    this.#schedules = schedules;
  }

  #pass(milliseconds: number): void {
    this.#now += Math.round(milliseconds);
    this.#setNow(this.#now);
  }

  /** Whether it came to its end. */
  async #runProcess(isToBeKilled: boolean): Promise<boolean> {
    const { api, token } = { api: this.#discord.apiUrl, token: this.#discord.token };
    const script = join(import.meta.dirname, 'posting-process.ts');
    const child = spawn(
      process.execPath,
      [script, ...this.#options.storeArguments, '--api', api, '--token', token, '--now', String(this.#now)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'verbatim-compiled') },
      },
    );
    this.#child = child;
    createInterface(child.stdout).on('line', (line) => {
      if (Number(line) > this.#now) this.#pass(Number(line) - this.#now);
    });
    this.#counts.processes++;
    const isByRequest = isToBeKilled && this.#random() < 0.5;
    this.#killAtRequest = isByRequest ? 1 + Math.floor(this.#random() * 4) : 0;
    const ended = once(child, 'exit');
    if (isToBeKilled) {
      await Promise.race([once(child.stdout, 'data'), ended]);
      const patience = isByRequest ? 4 * KILLED_WITHIN : this.#random() * KILLED_WITHIN;
      const timer = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(timer);
    } else await ended;
    this.#child = undefined;
    if (child.signalCode !== 'SIGKILL') return child.exitCode === 0;
    this.#counts.kills++;
    return false;
  }

  #decide({ method, route }: FaultedRequest): Fault | undefined {
    if (this.#isCalm) return undefined;
    const isSending = method === 'POST' && route.endsWith('/messages');
    if (this.#killAtRequest > 0) {
      this.#killAtRequest--;
      if (this.#killAtRequest === 0) {
        this.#child?.kill('SIGKILL');
        if (isSending) this.#counts.killsWhileSending++;
        return { kind: 'cut', afterStoring: this.#random() < 0.7 };
      }
    }
    if (this.#random() > 0.35) return undefined;
    this.#counts.faults++;
    const afterStoring = this.#random() < 0.6;
    const faults: readonly Fault[] = [
      { kind: 'status', status: 502, afterStoring },
      { kind: 'status', status: 500, afterStoring },
      { kind: 'rate-limit', retryAfter: 4 + this.#random() * 60 },
      // The REST client itself waits out a limit on the whole bot, by the real clock, which the process does not skip.
      { kind: 'rate-limit', retryAfter: 0.2, isGlobal: true },
      { kind: 'silence', afterStoring },
      { kind: 'cut', afterStoring },
    ];
    return faults[Math.floor(this.#random() * faults.length)];
  }

  /** What was due by now, and by the clock of the last process, which may have run ahead a little. */
  async #dueOf(store: Store, schedule: Schedule): Promise<readonly Occurrence[]> {
    const [last] = await store.runs.history(schedule.id, 1);
    const until = Math.max(this.#now, last?.dueAt ?? 0);
    const due: Occurrence[] = [];
    for (const occurrence of occurrencesAfter(schedule.recurrence, START)) {
      if (occurrence.dueAt > until) return due;
      due.push(occurrence);
    }
    return due;
  }

  async #judgeSchedule(store: Store, schedule: Schedule, due: readonly Occurrence[]): Promise<string[]> {
    const channel = this.#discord.guild.channels.find(({ id }) => id === schedule.channelId);
    const messages = channel ? this.#discord.messages(channel) : [];
    const wrong: string[] = [];
    for (const { date, time } of due) {
      const key = { scheduleId: schedule.id, date, time };
      const posted = messages.filter(({ nonce }) => nonce === runNonce(key));
      const run = await store.runs.find(key);
      const name = `${schedule.id} ${date} ${time}`;
      if (posted.length !== 1) wrong.push(`${name} was posted ${posted.length} times`);
      if (run?.state !== 'posted') wrong.push(`${name} is ${run?.state ?? 'not recorded'}`);
      if (run?.messageId !== posted[0]?.id) wrong.push(`${name} names another message`);
    }
    return wrong;
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
