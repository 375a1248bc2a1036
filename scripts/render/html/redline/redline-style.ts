/** The look of a page that shows two versions. What was changed is told by lines and by bars; colour only helps. */
export const redlineStyle = `
:root {
	--inserted: #dff2e3;
	--deleted: #fbe3e1;
	--bar: #56606b;
}

@media screen and (prefers-color-scheme: dark) {
	:root {
		--inserted: #1c3d29;
		--deleted: #4a2220;
		--bar: #a5afb9;
	}
}

.change {
	color: var(--ink);
	text-decoration-thickness: 0.09em;
	text-decoration-skip-ink: none;
	print-color-adjust: exact;
	-webkit-print-color-adjust: exact;
}

ins.change {
	background: var(--inserted);
	text-decoration-line: underline;
	text-underline-offset: 0.16em;
}

del.change {
	background: var(--deleted);
	text-decoration-line: line-through;
}

del.change + ins.change {
	margin-left: 0.12em;
}

.change :is(a, span, code) {
	background: none;
	color: inherit;
}

.change :is(img, svg) {
	outline: 2px dashed var(--bar);
	outline-offset: 2px;
}

.change :is(pre, figure, hr) {
	background: none;
	text-decoration: inherit;
}

.change.changed {
	display: block;
	margin: 0 0 0.8rem;
	padding: 0.1rem 0.4rem;
}

.said {
	position: absolute;
	width: 1px;
	height: 1px;
	margin: -1px;
	overflow: hidden;
	clip-path: inset(50%);
	white-space: nowrap;
}

.text :is(p, h2, h3, h4, h5, h6, li, .change).changed {
	position: relative;
}

.text :is(p, h2, h3, h4, h5, h6, li, .change).changed::before {
	position: absolute;
	top: 0;
	bottom: 0;
	left: -0.75rem;
	border-left: 3px solid var(--bar);
	content: "";
}

.text .changed:is(li, li > p, .text li > .change)::before {
	left: -2.25rem;
}

/* What is said and not seen does not reach out of it. */
.scroll {
	position: relative;
}

tr.changed > :first-child {
	border-left: 3px solid var(--bar);
}

.to-change {
	display: inline-block;
	min-width: 1.5rem;
	min-height: 1.5rem;
	margin-right: 0.35rem;
	padding: 0 0.3rem;
	border: 1px solid var(--bar);
	border-radius: 3px;
	color: var(--ink);
	font-size: 0.762rem;
	font-weight: 400;
	font-style: normal;
	line-height: 1.45rem;
	text-align: center;
	text-decoration: none;
	white-space: nowrap;
}

.to-change:target {
	background: var(--ink);
	color: var(--paper);
}

.legend {
	margin: 1.4rem 0;
	padding: 0.65rem 1rem;
	border-left: 3px solid var(--bar);
	background: var(--tint);
	font-size: 0.952rem;
	print-color-adjust: exact;
	-webkit-print-color-adjust: exact;
}

.legend p {
	margin: 0;
}

.legend p + p {
	margin-top: 0.4rem;
}

@media screen and (min-width: 64rem) {
	.text > :is(p, h2, h3, h4, h5, h6).changed > .to-change {
		position: absolute;
		left: -3.85rem;
		min-width: 2.9rem;
		margin: 0;
	}
}

@media print {
	.to-change {
		padding: 0 0.2rem;
		font-size: 7.5pt;
		line-height: 1.2;
		min-height: 0;
	}

	/* What leads on a screen leads nowhere on paper. */
	.legend a,
	.to-change .arrow {
		display: none;
	}

	/* Nothing is printed outside the column of the text, so that the bars need room in it. */
	.text {
		padding-left: 1.1rem;
	}
}
`;
