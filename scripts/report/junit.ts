import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom';
import { clean } from '../fields/clean.ts';
import { word } from '../messages/word.ts';
import type { Message } from '../types/index.ts';
import { count, type Reporter } from './reporter.ts';

/**
 * For build servers that show tests, as the XML that JUnit made common: a suite a file, each of its errors a test that failed.
 * A file without errors is a test that passed, with its warnings as what it printed.
 */
export const junit: Reporter = ({ messages, checked, language }) => {
	const files = new Set([...(checked?.overviews ?? []), ...messages.map(({ place }) => place)].map(({ file }) => file));
	const document = new DOMImplementation().createDocument(null, 'testsuites');
	const root = document.documentElement;
	if (root === null) throw new Error('A document without its root');
	const add = (parent: Element, name: string, attributes: Readonly<Record<string, string | number>>): Element => {
		const element = document.createElement(name);
		for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, clean(String(value)));
		parent.appendChild(element);
		return element;
	};
	const say = (message: Message) => {
		const { message: what, remedy } = word(message, language);
		const { line, column } = message.place;
		return { what, whole: clean(`${line}:${column} ${what} ${remedy}`) };
	};
	for (const file of [...files].sort()) {
		const found = messages.filter(({ place }) => place.file === file);
		const errors = found.filter(({ severity }) => severity === 'error');
		const others = found.filter(({ severity }) => severity !== 'error');
		const tests = Math.max(1, errors.length);
		const suite = add(root, 'testsuite', { name: file, tests, failures: errors.length });
		if (errors.length === 0) add(suite, 'testcase', { classname: file, name: file, file });
		for (const error of errors) {
			const { what, whole } = say(error);
			const { line } = error.place;
			const test = add(suite, 'testcase', { classname: file, name: `${error.code} ${what}`, file, line });
			const failure = add(test, 'failure', { type: error.code, message: what });
			failure.appendChild(document.createTextNode(whole));
		}
		if (others.length === 0) continue;
		const told = others.map((message) => say(message).whole).join('\n');
		add(suite, 'system-out', {}).appendChild(document.createTextNode(told));
	}
	root.setAttribute('name', 'Regelrett');
	root.setAttribute('tests', String(root.getElementsByTagName('testcase').length));
	root.setAttribute('failures', String(count(messages, 'error')));
	return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
};
