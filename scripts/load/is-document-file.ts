/** Folders whose Markdown is no document: texts that were, kept to compare with, and proposals with open choices. */
const apart = /^(?:instructions|company(?:\/[^/]+)?)\/(?:earlier|conflicts)\//;

/** Whether a file below `instructions/` or `company/` is a document, or an order, by its path. */
export function isDocumentFile(file: string): boolean {
	return /\.md$/i.test(file) && !file.endsWith('/README.md') && !apart.test(file);
}
