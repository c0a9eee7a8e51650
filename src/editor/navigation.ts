import {
  DocumentHighlight,
  DocumentHighlightKind,
  languages,
  Location,
  type CancellationToken,
  type ExtensionContext,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Mention } from '../annotation';
import { LANGUAGE } from '../documents/language';
import type { Readings } from '../documents/readings';
import { rangeOf } from './range';

/**
 * Definition, references and highlights of the entity that a name, a description or a pronoun stands for. On plain
 * words they give nothing, so the editor's own word highlights show.
 */
export function registerNavigation(context: ExtensionContext, readings: Readings): void {
  const mentionsAt = async (
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<readonly Mention[]> => {
    const reading = await readings.read(document);
    if (!reading || token.isCancellationRequested) return [];
    const mention = reading.lookup.mentionAt(document.offsetAt(position));
    return mention ? reading.lookup.mentionsOf(mention.entity) : [];
  };

  context.subscriptions.push(
    languages.registerDefinitionProvider(LANGUAGE, {
      async provideDefinition(document, position, token) {
        const mentions = await mentionsAt(document, position, token);
        const first = mentions.find(({ form }) => form === 'name') ?? mentions[0];
        return first && new Location(document.uri, rangeOf(document, first));
      },
    }),
    languages.registerReferenceProvider(LANGUAGE, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        const mentions = await mentionsAt(document, position, token);
        return (includeDeclaration ? mentions : mentions.slice(1)).map(
          (mention) => new Location(document.uri, rangeOf(document, mention)),
        );
      },
    }),
    languages.registerDocumentHighlightProvider(LANGUAGE, {
      async provideDocumentHighlights(document, position, token) {
        const mentions = await mentionsAt(document, position, token);
        if (!mentions.length) return undefined;
        return mentions.map((mention) => new DocumentHighlight(rangeOf(document, mention), DocumentHighlightKind.Read));
      },
    }),
  );
}
