import { wordSet } from './wordSet';

/**
 * Verbs of what somebody thinks, feels, is like or is in the middle of, of how things look and hang together, and of talk: with
 * an actor before them they still tell nothing that happened.
 */
export const IDLE_VERBS: ReadonlySet<string> = wordSet(`
  believe think know feel hope wish want fear worry expect assume presume suppose suspect guess reckon imagine wonder ponder muse
  dream doubt consider view regard deem perceive sense realize realise understand grasp learn remember recall forget notice
  recognize see hear watch look listen observe witness read
  like love enjoy hate dislike prefer admire adore envy crave cherish relish appreciate value treasure embrace
  argue contend maintain opine assert insist reiterate emphasize emphasise stress underline underscore highlight note point_out
  point explain describe depict portray characterize characterise illustrate exemplify mention cite quote refer allude hint
  suggest imply indicate show demonstrate reflect signal mean say tell talk speak chat comment remark joke quip laugh
  smile sigh nod cry weep scream shout address reply respond echo clarify elaborate caution 
  become grow_up live stay remain exist lie sit stand belong consist comprise contain span range stretch surround border
  resemble differ vary equal constitute epitomize symbolize embody rank rate age mature evolve emerge arise stem derive date
  originate hail appear seem sound tend lack need require deserve depend hinge rely bank count fit match suit compare contrast
  liken equate mirror mimic parallel dominate prevail thrive flourish struggle strive grapple wrestle cope endure weather persist
  persevere suffer benefit experience face bear carry boast pride
  affect influence impact shape inspire motivate encourage discourage deter drive fuel spur prompt propel buoy dampen 
  attract lure tempt impress wow amaze astonish surprise shock stun delight please thrill excite captivate
  fascinate intrigue charm dazzle disappoint frustrate annoy irritate puzzle baffle confuse concern dismay rattle
  tarnish taint mar overshadow complicate exacerbate worsen facilitate enable allow ensure help let justify warrant
  merit prove disprove convince contradict undermine hurt matter cater gravitate cling stick lean tilt hover linger loom
  wait await prepare plan aim intend try attempt hesitate manage cultivate hone tackle juggle navigate
  explore examine evaluate assess analyze analyse measure estimate calculate gauge track monitor study
  use utilize utilise wear eat drink sip cook sleep wake rest relax play work serve act perform behave
  involve include exclude cover feature showcase display exhibit offer provide accompany follow lead_to
  result contribute_to account mark pave spend waste devote dedicate
  put get go come take make do have keep hold give set turn run pin cast throw catch pull push touch handle deal
  locate situate headquarter position place base call dub label style term nickname title
  buck bounce roll drift dive double_down lock capitalize capitalise tap
  lament bemoan regret greet thank congratulate applaud credit 
  start_out end_up turn_out show_up come_up come_in come_out go_on go_back live_in set_out stand_out stick_out carry_on
  reap yield garner exceed surpass trail lag outpace
`);

/** Objects with which a verb makes a figure of speech or says nothing that can be seen: "gained fame", "laid the basis". */
export const IDLE_OBJECTS: ReadonlySet<string> = wordSet(`
  fame reputation prominence foothold attention importance significance relevance sense idea notion interest hope trust confidence
  faith consciousness stance basis foundation view opinion age point momentum ground grip sight mind heart head voice face hand
  eye foot toe hat dust trigger mark name way path road door tone bar pace edge advantage disadvantage opportunity chance potential
  possibility challenge struggle problem question mistake effort lesson experience role part place time life moment example case
  sign insight uncertainty certainty volatility appetite strength weakness resilience profile image landscape environment situation
  reality dream goal ambition mission journey message feeling emotion frustration pleasure pride pressure gap need benefit merit
  quality respect disrespect bump headwind tailwind headline gloss spotlight limelight step thing lot bit kind sort number rest
  most nature culture sanctity fact reason cause effect impact influence difference contribution progress success failure
  attempt initiative responsibility obligation duty right freedom value virtue love hate fear anger concern doubt
  ability capacity capability skill talent knowledge wisdom power presence absence existence balance equilibrium stability
  focus emphasis trend pattern tendency shift direction course approach perspective criterion 
  everyone everybody someone somebody anyone something everything anything nothing it them other another
  debate conversation discourse narrative story tale picture portrait light shadow darkness
`);
