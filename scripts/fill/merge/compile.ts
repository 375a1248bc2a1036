import Handlebars from 'handlebars';
import type { Run } from './program.ts';

/** An environment of our own: nothing that is registered elsewhere is seen here. */
const handlebars = Handlebars.create();
handlebars.unregisterHelper('log');
handlebars.unregisterHelper('lookup');

const known = {
	content: true,
	print: true,
	call: true,
	fixture: true,
	test: true,
	ask: true,
	items: true,
	group: true,
};

/** Compiles a rewritten text; an unknown helper cannot even be looked up. */
export function compile(rewritten: hbs.AST.Program): Run {
	return handlebars.compile(rewritten, { strict: true, noEscape: true, knownHelpers: known, knownHelpersOnly: true });
}
