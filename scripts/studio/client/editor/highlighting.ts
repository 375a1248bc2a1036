import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** Markdown by classes, whose look stands in `editor.css`. */
export const highlighting = syntaxHighlighting(
	HighlightStyle.define([
		{ tag: tags.heading, class: 'md-heading' },
		{ tag: tags.strong, class: 'md-strong' },
		{ tag: tags.emphasis, class: 'md-emphasis' },
		{ tag: [tags.link, tags.url], class: 'md-link' },
		{ tag: [tags.processingInstruction, tags.contentSeparator, tags.labelName], class: 'md-mark' },
		{ tag: tags.monospace, class: 'md-code' },
		{ tag: tags.quote, class: 'md-quote' },
	]),
);
