import type { Asset } from '../../scripts/types/index.ts';

const files: Readonly<Record<Asset['mediaType'], readonly [name: string, bytes: Uint8Array]>> = {
	'image/png': [
		'soyle.png',
		Buffer.from(
			'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQEAIAAADT1vSBAAAAeUlEQVRIx2OUl/fzy85mGDSAhc+R246zYKCdgewgJ257rkHlIEceO878gXYGkoP4B18IDbY05MhtN7hCyInHflCFEL8j9+BK1IMw2w+uRM24+93JP5ctB9oZCMDCP9gSNZ8jtx3XYEvUgymEGL98+fbtx4+BdgYCAAAxNxoXDOyIZwAAAABJRU5ErkJggg==',
			'base64',
		),
	],
	'image/jpeg': [
		'soyle.jpg',
		Buffer.from(
			'/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAYE/8QAFhABAQEAAAAAAAAAAAAAAAAAABVi/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAME/8QAFREBAQAAAAAAAAAAAAAAAAAAABP/2gAMAwEAAhEDEQA/AMcnJJyu5OSTlejPNCSci7k5ChN//9k=',
			'base64',
		),
	],
	'image/svg+xml': [
		'soyle.svg',
		Buffer.from(
			'<svg xmlns="http://www.w3.org/2000/svg" width="24" height="16" viewBox="0 0 24 16"><rect width="24" height="16" fill="#1f4e6b"/><circle cx="12" cy="8" r="5" fill="#f4f6f8"/></svg>',
		),
	],
};

/** A small picture, 24 by 16 pixels, of the type asked for. */
export function aPicture(mediaType: Asset['mediaType']): Asset {
	const [name, bytes] = files[mediaType];
	return { file: `company/${name}`, bytes, mediaType, width: 24, height: 16 };
}
