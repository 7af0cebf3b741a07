/** Property tests run on the same inputs each time; FC_SEED=n looks at others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_260_114) });
