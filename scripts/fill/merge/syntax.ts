const nowhere: hbs.AST.SourceLocation = {
	source: '',
	start: { line: 1, column: 0 },
	end: { line: 1, column: 0 },
};

const strip: hbs.AST.StripFlags = { open: false, close: false };

/** `print`, `c3`, `@root`: a name that only our own code gives. */
export function variable(name: string): hbs.AST.PathExpression {
	const data = name.startsWith('@');
	return {
		type: 'PathExpression',
		data,
		depth: 0,
		parts: [data ? name.slice(1) : name],
		original: name,
		loc: nowhere,
	};
}

/** `{{name 1 2 variable}}` */
export function statement(name: string, ...values: Argument[]): hbs.AST.MustacheStatement {
	return { type: 'MustacheStatement', ...invocation(name, values), escaped: false, strip };
}

/** `(name 1 variable)` */
export function expression(name: string, ...values: Argument[]): hbs.AST.SubExpression {
	return { type: 'SubExpression', ...invocation(name, values) };
}

/** `{{#name condition}}…{{else}}…{{/name}}` */
export function block(
	name: string,
	condition: hbs.AST.Expression,
	branches: { readonly program?: hbs.AST.Program; readonly inverse?: hbs.AST.Program },
): hbs.AST.BlockStatement {
	return {
		type: 'BlockStatement',
		...invocation(name, []),
		params: [condition],
		...branches,
		openStrip: strip,
		inverseStrip: strip,
		closeStrip: strip,
	} as hbs.AST.BlockStatement;
}

export function program(body: hbs.AST.Statement[], blockParams: string[] = []): hbs.AST.Program {
	return { type: 'Program', body, blockParams, loc: nowhere };
}

const bare: hbs.AST.Hash = { type: 'Hash', pairs: [], loc: nowhere };

type Argument = number | hbs.AST.PathExpression;

function invocation(name: string, values: readonly Argument[]) {
	return { path: variable(name), params: values.map(argument), hash: bare, loc: nowhere };
}

function argument(value: Argument): hbs.AST.Expression {
	if (typeof value !== 'number') return value;
	return { type: 'NumberLiteral', value, original: value, loc: nowhere } as hbs.AST.NumberLiteral;
}
