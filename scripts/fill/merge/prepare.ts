import type { Message, Text } from '../../types/index.ts';
import { placeAt } from '../markdown/place-at.ts';
import { rememberLast } from '../remember-last.ts';
import { compile } from './compile.ts';
import { guard } from './guard.ts';
import { newWriter } from './new-writer.ts';
import { parseTemplate } from './parse-template.ts';
import type { Program } from './program.ts';
import type { Refuse } from './refuse.ts';
import { refusing } from './refusing.ts';
import { rewrite } from './rewrite.ts';

/** Texts of the library that are held ready, a company after the other. */
const most = 500;

/** Those of a company and of templates: held as long as whoever asks for them holds the text. */
const held = new WeakMap<Text, Program>();

/** What a file of the library came to when it was last asked for. */
const shared = rememberLast(most, (_file: string): { program: Program | undefined } => ({ program: undefined }));

/**
 * Reads what a text says whatever the facts are; done once for each text, however many companies use it. A text of the library
 * is known by what it says, since each company is given one of its own (`load/noted/`); that of a company goes when the company does.
 */
export function prepare(source: Text): Program {
	const known = held.get(source) ?? (source.file.startsWith('instructions/') ? prepareShared(source) : read(source));
	held.set(source, known);
	return known;
}

function prepareShared({ file, text, bodyStart }: Text): Program {
	const last = shared(file);
	const isSame = last.program?.source.text === text && last.program.source.bodyStart === bodyStart;
	const program = isSame && last.program !== undefined ? last.program : read({ file, text, bodyStart });
	last.program = program;
	return program;
}

function read(source: Text): Program {
	const problems: Message[] = [];
	const place = placeAt(source);
	const refuse = refusing(place, (message) => problems.push(message));
	const writer = newWriter(source, refuse);
	const { contents, references, calls, fixtures } = writer;
	const program = { source, placeAt: place, problems, contents, references, calls, fixtures, trees: new Map() };

	const body = source.text.slice(source.bodyStart);
	const refuseInBody: Refuse = (code, offset, params) => refuse(code, source.bodyStart + offset, params);
	if (!guard(body, refuseInBody)) return { ...program, run: undefined };
	const parsed = parseTemplate(body);
	if ('problem' in parsed) {
		refuseInBody('template-syntax', parsed.offset, { problem: parsed.problem, text: parsed.text });
		return { ...program, run: undefined };
	}
	const rewritten = rewrite(parsed, writer);
	return { ...program, run: problems.length === 0 ? compile(rewritten) : undefined };
}
