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

/** More than one company has documents of, with all that the library has. */
const most = 500;

/** Reads what a text says whatever the facts are; done once for each text, however many companies use it. */
export const prepare: (source: Text) => Program = rememberLast(most, read);

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
