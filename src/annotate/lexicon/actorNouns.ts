/** Nouns for people and bodies that act or are acted upon. */
export const ACTOR_NOUNS: ReadonlySet<string> = new Set(
  `forum coalition department federation faction corporation association institution foundation population battalion
   caliphate insurgency leadership majority minority alliance firm bloc commander general captain counterpart owner
   investor analyst economist scientist mediator negotiator people official troop troops force forces police government army rebel militant civilian citizen resident protester
   minister president leader parliament court company bank party union group team authority diplomat ambassador
   envoy soldier refugee migrant prisoner detainee hostage student teacher worker doctor journalist reporter activist
   opposition military family child man woman boy girl suspect victim voter mp lawmaker senator deputy
   delegation ally neighbor neighbour country nation regime administration ministry agency
   council commission committee assembly congress senate community organization organisation church bishop
   judge prosecutor lawyer officer crew passenger patient nurse dissident critic opponent supporter
   guerrilla separatist insurgent terrorist gang fighter peacekeeper inspector observer king queen prince pope
   parent father mother brother sister son daughter husband wife relative friend colleague client
   customer consumer shareholder striker farmer fisherman driver pilot gunman bomber attacker assailant athlete
   player coach fan tourist passer-by bystander survivor pensioner retiree mourner worshipper cleric imam monk nun pilgrim
   chancellor premier governor mayor spokesman spokeswoman chief head staff personnel employee`.split(/\s+/),
);

/** Nouns for acts and measures rather than for whoever is behind them, beside those that their endings give away. */
export const ABSTRACT_NOUNS: ReadonlySet<string> = new Set(
  `contact asylum visa citizenship decision move plan policy effort step law rule right role use work idea stance behavior behaviour attitude
   patience call choice approach comment remark victory success failure deal term measure rate price order control
   progress power license licence stage proposal programme program handling approval part record level amount
   series number lack claim view position response act spate wave return way arrival budget charge`.split(/\s+/),
);

/** Nouns for things that may cause something but don't act. */
export const INANIMATE_NOUNS: ReadonlySet<string> = new Set(
  `disease virus fever illness cancer infection bacteria heat cold water rain wind snow price inflation figure result
   computer software app machine system car vehicle train bus law bill rule thing fact news story photo letter
   statement report document map photograph picture video film book song product device site website structure`.split(
    /\s+/,
  ),
);
