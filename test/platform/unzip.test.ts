import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { unzip as unzipInNode } from '../../src/platform/unzip';
import { unzip as unzipInBrowser } from '../../src/platform/unzipWeb';

const CONTENT = Buffer.from(Array.from({ length: 300_000 }, (_, n) => (n * n) % 251));

describe('unzipping', () => {
  for (const [where, unzip] of Object.entries({ 'in Node': unzipInNode, 'in a browser': unzipInBrowser })) {
    it(`gives the bytes back ${where}`, async () => {
      assert.ok(CONTENT.equals(await unzip(gzipSync(CONTENT))));
    });

    it(`rejects what is cut short or no gzip file ${where}`, async () => {
      const zipped = gzipSync(CONTENT);
      await assert.rejects(unzip(zipped.subarray(0, zipped.length >> 1)));
      await assert.rejects(unzip(CONTENT));
    });
  }
});
