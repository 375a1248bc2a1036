import { render } from 'preact';
import { App } from './app.tsx';
import { listen } from './news.ts';

const root = document.getElementById('studio');
if (root) {
	render(<App />, root);
	listen();
}
