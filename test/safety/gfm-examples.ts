/** What GitHub's Markdown adds to CommonMark, with what a reader sees of it; addresses that are no links are text here. */
export const gfmExamples: readonly { readonly markdown: string; readonly html: string }[] = [
	{
		markdown: '| Hva | Når |\n| --- | --- |\n| Rydde | Nå |',
		html: '<td>Hva</td><td>Når</td><td>Rydde</td><td>Nå</td>',
	},
	{ markdown: '| abc | def |\n| :-: | --: |\n bar | baz', html: '<td>abc</td><td>def</td><td>bar</td><td>baz</td>' },
	{
		markdown: '| f\\|oo |\n| --- |\n| b `\\|` az |\n| b **\\|** im |',
		html: '<td>f|oo</td><td>b | az</td><td>b | im</td>',
	},
	{ markdown: '| a | b |\n| --- | --- |\n| c | d |\n> e', html: '<td>a</td><td>b</td><td>c</td><td>d</td><p>e</p>' },
	{ markdown: '| a | b |\n| --- |\n| c |', html: '<p>| a | b | | --- | | c |</p>' },
	{
		markdown: '| a | b |\n| --- | --- |\n| c |\n| d | e | f |',
		html: '<td>a</td><td>b</td><td>c</td><td>d</td><td>e</td>',
	},
	{
		markdown: '| a | b |\n| --- | --- |\n| c | d |\ne\n\nf',
		html: '<td>a</td><td>b</td><td>c</td><td>d</td><td>e</td><p>f</p>',
	},
	{ markdown: '| a | b |\n| --- | --- |', html: '<td>a</td><td>b</td>' },
	{ markdown: '- [ ] åpent\n- [x] gjort', html: '<li>åpent</li><li>gjort</li>' },
	{ markdown: '- [x] a\n  - [ ] b\n  - [x] c\n- [ ] d', html: '<li>a</li><li>b</li><li>c</li><li>d</li>' },
	{ markdown: '- [ ]\n- [y] nei\n1. [X] ja', html: '<li>[y] nei</li><li>ja</li>' },
	{ markdown: '~~Hei~~ verden', html: '<p>Hei verden</p>' },
	{ markdown: 'Dette ~~er\n\net~~ nytt.', html: '<p>Dette ~~er</p><p>et~~ nytt.</p>' },
	{ markdown: 'Ikke ~~~gjennom~~~ og ikke ~en~.', html: '<p>Ikke ~~~gjennom~~~ og ikke ~en~.</p>' },
	{ markdown: '~~**fet** og [lenke](https://a.no)~~', html: '<p>fet og lenke</p>' },
	{
		markdown: 'Noe[^1] og[^a].\n\n[^1]: Første.\n\n[^a]: Andre\n\n    med mer.',
		html: '<p>Første.</p><p>Andre</p><p>med mer.</p>',
	},
	{ markdown: 'Noe[^1] og igjen[^1].\n\n[^1]: En *note* med `kode`.', html: '<p>En note med kode.</p>' },
	{ markdown: 'Noe[^borte].', html: '<p>Noe[^borte].</p>' },
	{ markdown: 'www.a.no', html: '<p>www.a.no</p>' },
	{
		markdown: 'Se www.a.no/b_c_d?q=(e) og https://a.no/b.',
		html: '<p>Se www.a.no/b_c_d?q=(e) og https://a.no/b.</p>',
	},
	{ markdown: 'a.b-c_d@a.b og a.b-c_d@a.b-', html: '<p>a.b-c_d@a.b og a.b-c_d@a.b-</p>' },
	{ markdown: '<strong> <title> <style> <em>', html: '' },
	{ markdown: '<blockquote>\n  <xmp> er ikke lov.\n</blockquote>', html: '' },
];
