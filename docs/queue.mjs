// A queue of documents on Redis with BullMQ (npm install bullmq ioredis). See archives.md.
//
//   node queue.mjs add  < lines.ndjson     one job for each line of {"path","text"}
//   node queue.mjs work                    any number of these, on any machines
//   node queue.mjs take > records.ndjson   the answers in the order of the lines
//
// REDIS_PORT and REDIS_HOST say where Redis is. A worker that dies loses nothing: its job is given
// to another one after the lock has run out.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';

const { REDIS_HOST: host = '127.0.0.1', REDIS_PORT: port = '6379', DIRECTIVE = 'directive' } = process.env;
const connection = new Redis({ host, port: Number(port), maxRetriesPerRequest: null });
const name = 'directives';

const commands = {
  async add() {
    const queue = new Queue(name, { connection });
    let number = 0;
    for await (const line of createInterface({ input: process.stdin })) {
      // The id is the place of the line: added twice, it is one job.
      if (line.trim() !== '')
        await queue.add('line', line, { jobId: `line-${number++}`, attempts: 3 });
    }
    await queue.close();
    connection.disconnect();
  },

  async work() {
    const child = spawn(DIRECTIVE, ['extract', '--input', 'ndjson', '-j', '1'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const worker = new Worker(
      name,
      async ({ data }) => {
        child.stdin.write(`${data}\n`);
        return (await answers.next()).value;
      },
      { connection, lockDuration: 15_000, stalledInterval: 5_000, concurrency: 1 },
    );
    worker.on('error', (error) => console.error(error.message));
    process.once('SIGTERM', async () => {
      await worker.close();
      child.stdin.end();
      connection.disconnect();
    });
  },

  async take() {
    const queue = new Queue(name, { connection });
    for (let number = 0; ; number++) {
      let job = await queue.getJob(`line-${number}`);
      if (job === undefined) break;
      while (!job.finishedOn) {
        await new Promise((later) => setTimeout(later, 200));
        job = await queue.getJob(`line-${number}`);
      }
      if (job.failedReason) throw new Error(`line ${number}: ${job.failedReason}`);
      process.stdout.write(`${job.returnvalue}\n`);
    }
    await queue.close();
    connection.disconnect();
  },
};

const command = commands[process.argv[2]];
if (command === undefined) throw new Error('add, work or take');
await command();
