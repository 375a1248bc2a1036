import type { NotedStep } from '../company-by-company.ts';
import type { MadeOf } from '../pipeline.ts';
import type { Code, Format, Listed, Message, Output, Part } from '../types/index.ts';
import type { LentRepository } from './lent-repository.ts';

/** What a child fills in and checks companies of. */
export interface Given {
	readonly repository: LentRepository;
	readonly asOf: string | undefined;
	/** Rules that are run only where they are asked for. */
	readonly asked: ReadonlySet<Code>;
	/** All that are built. */
	readonly formats: readonly Format[];
	/** What renders, as manifests name it. */
	readonly tool: string;
	/** Absolute path of the folder that takes finished files, each under its hash; undefined: they are handed over. */
	readonly objects: string | undefined;
	/** The program of a site. */
	readonly script: string;
}

/** A piece of what is to be rendered of a company. */
export interface WantedPiece {
	readonly part: Part;
	/** Of all pieces of the part this one. */
	readonly key: string;
}

/** What a child does of a company: its step, or a piece of what came of it. */
export type CompanyJob =
	| { readonly type: 'given'; readonly given: Given }
	| { readonly type: 'step'; readonly company: string }
	| { readonly type: 'piece'; readonly company: string; readonly wanted: WantedPiece };

/** What came of one piece, and what was found while it was made; a file that the disk did not take comes with its bytes. */
export interface MadePiece extends MadeOf<Output | Listed> {
	readonly messages: readonly Message[];
}

export interface CompanyAnswers {
	readonly given: 'taken';
	readonly step: NotedStep;
	readonly piece: MadePiece;
}

/** `nothing-given`: the child was started anew, and knows of no repository. */
export type CompanyAnswer = CompanyAnswers[keyof CompanyAnswers] | 'nothing-given';

export function isCompanyJob(job: { readonly type: string }): job is CompanyJob {
	return job.type === 'given' || job.type === 'step' || job.type === 'piece';
}
