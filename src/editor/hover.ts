import { Hover, l10n, languages, MarkdownString, type ExtensionContext, type TextDocument } from 'vscode';
import { readHeader } from '../annotate/article';
import { LANGUAGE } from '../documents/language';
import type { Readings } from '../documents/readings';
import { hoverAt, type HoverContent, type HoverPiece } from '../present/hover';
import { COPY_TEXT, GO_TO, type GoToArguments } from './links';
import { displayLocale } from './locale';
import { rangeOf } from './range';

/** Hovers over mentions, dates, event words, quotes and the header. */
export function registerHover(context: ExtensionContext, readings: Readings): void {
  context.subscriptions.push(
    languages.registerHoverProvider(LANGUAGE, {
      async provideHover(document, position, token) {
        const reading = await readings.read(document);
        if (!reading || token.isCancellationRequested) return undefined;
        const { text, lookup } = reading;
        const header = readHeader(document.lineAt(0).text);
        const source = { text, lookup, header, translate: l10n.t, locale: displayLocale() };
        const contents = hoverAt(document.offsetAt(position), source);
        if (!contents.length) return undefined;
        return new Hover(
          contents.map((content) => markdownOf(content, document)),
          rangeOf(document, contents[0].span),
        );
      },
    }),
  );
}

/** Article text goes in escaped; only the two commands named here can be linked, and no HTML is read. */
function markdownOf({ lines }: HoverContent, document: TextDocument): MarkdownString {
  const markdown = new MarkdownString('', true);
  markdown.isTrusted = { enabledCommands: [GO_TO, COPY_TEXT] };
  lines.forEach((line, index) => {
    if (index > 0) markdown.appendMarkdown('  \n');
    for (const piece of line) appendPiece(markdown, piece, document);
  });
  return markdown;
}

function appendPiece(markdown: MarkdownString, piece: HoverPiece, document: TextDocument): void {
  if ('icon' in piece) markdown.appendMarkdown(`$(${piece.icon}) `);
  else if ('text' in piece) appendWords(markdown, piece.text);
  else if ('strong' in piece) {
    markdown.appendMarkdown('**');
    appendWords(markdown, piece.strong);
    markdown.appendMarkdown('**');
  } else {
    markdown.appendMarkdown('[');
    appendWords(markdown, piece.link);
    markdown.appendMarkdown(`](${targetOf(piece, document)})`);
  }
}

/** Where a link leads, and the words that say so: without them the editor shows the address. */
function targetOf(piece: Extract<HoverPiece, { link: string }>, document: TextDocument): string {
  if ('copy' in piece) return `${commandLink(COPY_TEXT, [piece.copy])} "${l10n.t('Copy the date')}"`;
  const { start, end } = piece.to;
  const target: GoToArguments = [document.uri.toString(), start, end];
  const line = document.positionAt(start).line + 1;
  return `${commandLink(GO_TO, target)} "${l10n.t('Go to line {0}', line)}"`;
}

const commandLink = (command: string, target: readonly unknown[]): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify(target)).replace(/[()']/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`;

/**
 * Appends text word by word: `appendText` would make the blanks unbreakable. What could be read as an address is
 * broken up, so that no text of an article becomes a link.
 */
function appendWords(markdown: MarkdownString, text: string): void {
  for (const part of text.split(/(\s+|[:@.<&])/)) {
    if (/^\s+$/.test(part)) markdown.appendMarkdown(' ');
    else if (/^[:@.<&]$/.test(part)) markdown.appendMarkdown(`\\${part}`);
    else markdown.appendText(part);
  }
}
