/** A requirement of safety, the module that meets it and the test that shows it. */
export interface Guard {
	/** As in the table of measured threats: FM front matter, YA YAML, HB Handlebars, MG merge, PM Markdown, DX Word, TY Typst, CH charts, NAME names. */
	readonly id: string;
	readonly guard: string;
	readonly test: string;
	/** What the test's title holds. */
	readonly title: string;
	/**
	 * How the guard is taken away: text of the module, and what stands there instead. Undefined where that cannot be seen:
	 * the guard is a library's own, is held twice, works in a child process, or there is nothing that could be left out.
	 */
	readonly without?: readonly [find: string, replace: string];
}

const frontMatter = 'scripts/load/front-matter.ts';
const yaml = 'scripts/load/yaml/parse-values.ts';
const ofFrontMatter = 'test/load/front-matter.test.ts';
const ofFields = 'test/fields/read-fields.test.ts';
const merge = 'scripts/fill/merge';
const ofHandlebars = 'test/fill/merge/handlebars.test.ts';
const ofMarkdown = 'test/fill/merge/markdown.test.ts';
const weights = 'scripts/fill/markdown/excesses.ts';
const ofWeights = 'test/fill/markdown/limits.test.ts';
const word = 'scripts/load/word-file/open-package.ts';
const ofWord = 'test/fill/word-template.test.ts';

/** What no text may take: it holds for two requirements. */
const partialsRefused = [
	"return writer.refuse('template-forbidden', node, { what: 'partial', text: writer.quote(node) });",
	'return undefined;',
] as const;

export const guards: readonly Guard[] = [
	at('FM-1', frontMatter, ofFrontMatter, 'FM-1', ["if (first !== '---') {", 'if (false as boolean) {']),
	at('FM-2', frontMatter, ofFrontMatter, 'FM-2', ["if (first !== '---') {", 'if (false as boolean) {']),
	at('FM-3', frontMatter, ofFrontMatter, 'FM-3', [", { engines, language: 'yaml' }", '']),
	at('FM-4', frontMatter, ofFrontMatter, 'FM-4'),
	at('FM-5', frontMatter, ofFrontMatter, 'FM-5', [
		"if (close === null) return fail('front-matter-unclosed');",
		'if (close === null) return { yaml: text.slice(4), bodyStart: text.length };',
	]),
	at('FM-6', frontMatter, ofFrontMatter, 'FM-6', ["if (close[0] !== '---')", 'if (false as boolean)']),
	at('FM-7', frontMatter, ofFrontMatter, 'FM-7', [
		"if (!first.startsWith('---')) return fail('front-matter-missing');",
		'',
	]),
	at('FM-8', 'scripts/load/read-front-matter.ts', ofFrontMatter, 'FM-8', [
		"if (values?.type !== 'group') {",
		'if (values === undefined) {',
	]),
	at('FM-9', yaml, ofFrontMatter, 'FM-9', ["!['__proto__', 'constructor', 'prototype'].includes(key)", 'true']),
	at('FM-10', 'scripts/fill/approval/set-field.ts', 'test/fill/approval/set-field.test.ts', 'nothing else changes', [
		'stringify(value, { lineWidth: 0 }).trim()',
		'value',
	]),
	at('YA-1', 'scripts/fields/types/integer.ts', ofFields, 'is refused at its place', ['plain.test(text) && ', '']),
	at('YA-2', yaml, ofFields, 'is read as it is meant', ["(node.source ?? '')", 'String(node.value)']),
	at('YA-3', 'scripts/fields/calendar-day.ts', ofFields, 'is refused at its place', ['day <= length', 'day <= 31']),
	at('YA-4', 'scripts/fields/types/yes-no.ts', ofFields, 'is read as it is meant', [
		"'nei', 'nej', 'no', 'false'",
		"'false'",
	]),
	at('YA-5', 'scripts/fields/clean.ts', 'test/fields/clean.test.ts', 'MG-4', [".replace(unprintables, '')", '']),
	at('YA-6', yaml, ofFrontMatter, 'YA-6', [
		"if ('anchor' in node && node.anchor !== undefined)",
		'if (false as boolean)',
	]),
	at('YA-7', yaml, ofFrontMatter, 'YA-7'),
	at('YA-8', 'scripts/load/yaml/yaml-options.ts', ofFrontMatter, 'YA-8', ['uniqueKeys: true', 'uniqueKeys: false']),
	at('YA-9', frontMatter, ofFrontMatter, 'YA-9: a block', ['if (close.index > largest) {', 'if (false as boolean) {']),
	at('HB-1', `${merge}/parse-template.ts`, ofHandlebars, 'HB-1:'),
	at('HB-2', `${merge}/substitute.ts`, ofHandlebars, 'HB-2'),
	// Held twice, before a text is run and while it runs, so that taking one of the two away shows in HB-4's tests alone.
	at('HB-3', `${merge}/new-reader.ts`, ofHandlebars, 'HB-3'),
	at('HB-4', `${merge}/check-names.ts`, ofHandlebars, 'HB-4', ["if (!('names' in found)) continue;", 'continue;']),
	at('HB-5', `${merge}/new-reader.ts`, ofHandlebars, 'HB-5', [
		'reportMissing(reference);\n\t\treturn undefined;',
		'return undefined;',
	]),
	at('HB-6', `${merge}/printable.ts`, ofHandlebars, 'HB-6', [
		'if (Number.isSafeInteger(value)) return String(value);',
		'return String(value);',
	]),
	at('HB-7', `${merge}/freeze-plain.ts`, ofHandlebars, 'HB-7: facts cannot', [
		'taken.includes(name)',
		'(false as boolean)',
	]),
	at('HB-8', `${merge}/resolve-path.ts`, ofHandlebars, 'HB-8', [
		'if (forbidden !== undefined) {',
		'if (false as boolean) {',
	]),
	at('HB-9', `${merge}/freeze-plain.ts`, ofHandlebars, 'HB-9', ['if (!isPlain)', 'if (false as boolean)']),
	at('HB-10', `${merge}/rewrite.ts`, ofHandlebars, 'HB-11', partialsRefused),
	at('HB-11', `${merge}/rewrite.ts`, ofHandlebars, 'HB-11', partialsRefused),
	at('HB-12', `${merge}/run.ts`, ofHandlebars, 'HB-12', [
		"if (value !== null) refuse('helper-argument', reference.start, { helper: '#each', expected: 'list' });",
		'',
	]),
	at('HB-13', `${merge}/guard.ts`, ofHandlebars, 'HB-13: 20 blocks', [
		'if (depth > limits.depth || mustache.parentheses > limits.depth) {',
		'if (false as boolean) {',
	]),
	at('HB-14', `${merge}/new-output.ts`, ofHandlebars, 'HB-14', [
		'if (spent > limits.output) throw new OutputTooLong();',
		'if (spent > 100_000_000) throw new OutputTooLong();',
	]),
	at('HB-15', `${merge}/rewrite.ts`, ofHandlebars, 'HB-15', [
		"return writer.refuse('template-forbidden', node, { what: 'decorator', text: writer.quote(node) });",
		'return undefined;',
	]),
	at('MG-1', `${merge}/new-output.ts`, 'test/fill/merge/structure.test.ts', 'MG-1', [
		'const text = token.write(printed.push(value) - 1);',
		"const text = value.type === 'value' ? value.text : token.write(printed.push(value) - 1);",
	]),
	at('MG-2', 'scripts/fill/markdown/is-address-allowed.ts', ofMarkdown, 'MG-2', [
		'return scheme === undefined || schemes.includes(scheme.toLowerCase());',
		'return true;',
	]),
	at('MG-3', `${merge}/guard.ts`, ofMarkdown, 'MG-3', [
		'return refuseCharacters(text, refuse) && counted;',
		'return counted;',
	]),
	at('MG-4', 'scripts/fields/clean.ts', 'test/fields/clean.test.ts', 'MG-4', [".replace(invisibles, '')", '']),
	at('MG-5', 'scripts/fill/markdown/parse.ts', ofMarkdown, 'MG-5', ['singleTilde: false', 'singleTilde: true']),
	at('MG-6', `${merge}/rewrite-block.ts`, ofMarkdown, 'MG-6', [
		'return refuseBlock(node, writer);',
		'return undefined;',
	]),
	at('MG-7', `${merge}/rewrite-mustache.ts`, ofMarkdown, 'MG-7', [
		"return writer.refuse('helper-unknown', node.path, { name, nearest: near });",
		'return undefined;',
	]),
	at('MG-8', `${merge}/substitute.ts`, ofMarkdown, 'MG-8', [
		"if (node.type === 'html') refuse('html-forbidden', place, {}, substitution);",
		'',
	]),
	at('PM-1', weights, ofWeights, 'PM-1', ["yield { what: 'containers', amount: containers(line), offset };", '']),
	at('PM-2', weights, ofWeights, 'PM-2', ['yield inline(text);', '']),
	at('PM-3', 'scripts/fill/markdown/limits.ts', ofWeights, 'PM-3', ['inline: 40_000_000', 'inline: -1']),
	at('PM-4', 'scripts/contained/contained.ts', 'test/render/pdf/containment.test.ts', 'by taking too long is named', [
		"settle({ type: 'slow', at })",
		'undefined',
	]),
	at('DX-1', 'scripts/render/docx/guard.ts', 'test/render/docx/hostile.test.ts', 'is read back as it was'),
	at('DX-2', 'scripts/render/docx/link-target.ts', 'test/render/docx/links.test.ts', 'is refused and named', [
		'if (!schemes.has(protocol)) return undefined;',
		'',
	]),
	at(
		'DX-3',
		'scripts/render/docx/properties/core-properties.ts',
		'test/render/docx/reproducible.test.ts',
		'the same document gives the same bytes',
		['instant(card.date)', 'String(performance.now())'],
	),
	at('DX-4', word, ofWord, 'is not opened, and the reason is said', [
		"if (whole > most.bytes || whole > most.ratio * Math.max(1, packed)) return { fault: 'too-large' };",
		'',
	]),
	at('DX-5', word, ofWord, 'is not opened, and the reason is said', [
		'whole > most.bytes || whole > most.ratio',
		'whole > most.bytes || whole > 1e9',
	]),
	at('DX-6', 'scripts/fill/word-template/refusals-of.ts', ofWord, 'is refused, and the part is named', [
		"...outside.map((): Refusal => ({ what: 'outside', part })),",
		'',
	]),
	at('DX-7', 'scripts/fill/word-template/refusals-of.ts', ofWord, 'is refused, and the part is named', [
		'(?:https?:\\/\\/|mailto:|tel:)',
		'',
	]),
	at('DX-8', 'scripts/fill/word-template/refusals-of.ts', ofWord, 'is refused, and the part is named', [
		'<!(?:DOCTYPE|ENTITY)',
		'<!NOTHING',
	]),
	at('TY-1', 'scripts/render/pool/child-pool.ts', 'test/render/pdf/containment.test.ts', 'is tried once more', [
		"first.type === 'stopped' ? await ask(child, task) : first",
		'first',
	]),
	at('TY-2', 'scripts/check/rules/prose/nesting-depth.ts', 'test/rules/rules.test.ts', 'nesting-depth', [
		'if (depth[what] <= limit) continue;',
		'continue;',
	]),
	at('TY-3', 'scripts/load/read-text.ts', 'test/load/read-text.test.ts', 'a link is refused', [
		'if (stats.isSymbolicLink())',
		'if (false as boolean)',
	]),
	at('TY-4', 'scripts/render/pdf/refusals.ts', 'test/render/pdf/refusals.test.ts', 'a warning of Typst is an error'),
	at('TY-5', 'scripts/render/pdf/refusals.ts', 'test/render/pdf/refusals.test.ts', 'is refused, never printed wrongly'),
	at('TY-6', 'scripts/render/pdf/typst/pieces.typ', 'test/render/pdf/hostile.test.ts', 'come back as they were'),
	at('CH-1', 'scripts/render/chart/framed.ts', 'test/render/chart/drawing.test.ts', 'is text and nothing else', [
		"escaped(element.textContent ?? '')",
		"(element.textContent ?? '')",
	]),
	at('CH-2', 'scripts/render/chart/printable.ts', 'test/render/chart/drawing.test.ts', 'is text and nothing else', [
		".replace(/[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]/gu, '')",
		'',
	]),
	at('CH-3', 'scripts/render/chart/framed.ts', 'test/render/chart/drawing.test.ts', 'nothing in English', [
		'role="img"',
		'role="img" aria-roledescription="chart"',
	]),
	at('NAME-1', 'scripts/fill/names/slug.ts', 'test/fill/names/names.test.ts', 'NAME-1', [
		".replace(/[^A-Za-z0-9-]/g, '')",
		'',
	]),
	at('NAME-2', 'scripts/publish/disk/folded-path.ts', 'test/load/collisions.test.ts', 'NAME-2', [
		".normalize('NFC')",
		'',
	]),
	at('NAME-3', 'scripts/publish/manifest/compare-paths.ts', 'test/publish/publish.test.ts', 'sorted by code point', [
		'rank(one) - rank(other)',
		'a.localeCompare(b)',
	]),
	at('NAME-4', 'scripts/fields/types/path.ts', ofFields, 'is refused at its place', [
		'pattern.test(text)',
		'text.length > 0',
	]),
];

function at(id: string, guard: string, test: string, title: string, without?: Guard['without']): Guard {
	return { id, guard, test, title, ...(without && { without }) };
}
