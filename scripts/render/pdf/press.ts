import type { Look } from '../../types/index.ts';
import { childPool } from './child-pool.ts';
import { childProgram } from './child-program.ts';
import type { Outcome } from './contained.ts';
import type { Answer, Job, Setup, Standard } from './job.ts';
import { scratchFolder } from './scratch-folder.ts';

export interface PressOptions {
	/** Documents set at the same time. */
	readonly jobs: number;
	readonly standard: Standard;
	/** A document that takes longer is given up. */
	readonly secondsPerDocument: number;
	/** A document that needs more memory is given up. */
	readonly megabytesPerChild: number;
}

export interface Press {
	/** Sets one document, or gives it up after so many seconds; never rejects. */
	set(job: Job, seconds: number): Promise<Outcome<Answer>>;
	/** Leaves nothing behind, neither processes nor files. */
	close(): Promise<void>;
}

const heapMegabytes = 512;

/** Opens what documents are set with: children that wait to be started, and a folder for them. */
export function openPress(look: Look, options: PressOptions): Press {
	const scratch = scratchFolder();
	const setup: Setup = {
		workspace: scratch.workspace,
		sources: look.typst,
		fonts: look.fonts,
		standard: options.standard,
		megabytes: options.megabytesPerChild,
	};
	const pool = childPool<Job, Answer>(options.jobs, {
		program: childProgram(),
		environment: { FONTCONFIG_FILE: scratch.fontConfiguration },
		setup,
		heapMegabytes,
	});
	// For a command that ends before it has closed its renderer.
	process.once('exit', scratch.remove);
	return {
		set: pool.run,
		async close() {
			await pool.close();
			scratch.remove();
			process.off('exit', scratch.remove);
		},
	};
}
