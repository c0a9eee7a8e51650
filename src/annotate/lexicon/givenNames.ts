import { FEMALE, lookUp, MALE, wordKey, type Gazetteer } from './gazetteer';

/**
 * The gender that a given name tells, where the lists of names agree on it.
 * @param given one given name as written: "Maria", "JEAN"
 * @returns null for a name that both bear, and for an unknown one
 */
export function genderOfGivenName(gazetteer: Gazetteer, given: string): 'male' | 'female' | null {
  const gender = lookUp(gazetteer, wordKey(given.toLowerCase())) & (MALE | FEMALE);
  return gender === MALE ? 'male' : gender === FEMALE ? 'female' : null;
}
