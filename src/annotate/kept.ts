/**
 * Makes a function keep what it gives for an object as long as the object lives: what is read of a sentence's tokens
 * is there again when an edit elsewhere has the article read anew.
 * @param read must depend on the object alone
 */
export function keptWith<Key extends object, Result>(read: (key: Key) => Result): (key: Key) => Result {
  const kept = new WeakMap<Key, Result>();
  return (key) => {
    let result = kept.get(key);
    if (result === undefined) kept.set(key, (result = read(key)));
    return result;
  };
}
