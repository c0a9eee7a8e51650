import type { PloverType } from '../../annotation';
import type { Family } from './eventFamilies';
import { wordList } from './wordSet';

/** What a verb's entry says: its PLOVER type where it has one by itself, and its family. */
export interface VerbSense {
  readonly type: PloverType | null;
  readonly family: Family;
}

/**
 * Verbs by type and family: lemmas, a particle or governed preposition joined by `_` ("pull_out", "call_for").
 * Written by hand after PLOVER's definitions (openeventdata/PLOVER, PLOVER_MANUAL.tex); what depends on the object
 * ("lift sanctions", "close the border") stands in `eventFrames.ts`.
 */
const ENTRIES: readonly (readonly [PloverType | null, Family, string])[] = [
  [
    'AGREE',
    'diplomacy',
    `agree accept assent accede acquiesce consent concur pledge promise vow undertake commit volunteer okay
     sign_up agree_to agree_on agree_with commit_to consent_to accede_to settle_on sign_on`,
  ],
  [
    'CONSULT',
    'diplomacy',
    `meet meet_with visit confer confer_with consult consult_with negotiate negotiate_with parley mediate arbitrate
     host phone telephone discuss tour reconvene convene hobnob liaise brief meet_up sit_down_with
     speak_with talk_with talk_to speak_to speak_by confabulate huddle debrief receive_at drop_by
     fly_in arrive_for attend hold_talks moderate facilitate broker`,
  ],
  [
    'SUPPORT',
    'diplomacy',
    `praise applaud commend hail laud welcome endorse support back defend recognise recognize congratulate salute
     thank champion favour favor ratify congratulate_on side_with stand_by stand_with rally_behind vouch_for
     vouch advocate uphold reaffirm cheer extol honor honour encourage acclaim bless stick_by stand_behind
     come_out_for speak_up_for rally_around normalize normalise accredit appreciate sympathise_with sympathize_with
     condole eulogize eulogise befriend`,
  ],
  [
    'CONCEDE',
    'diplomacy',
    `allow permit grant apologize apologise concede ease relax pardon amnesty forgive relent yield back_down climb_down give_in
     give_way capitulate backtrack backpedal soften acknowledge_guilt commute exonerate absolve
     legalize legalise decriminalize decriminalise unban comply comply_with cave_in bow_to bow_out own_up
     apologize_to apologize_for apologise_to apologise_for atone reinstate rehabilitate repent
     compromise defuse de-escalate deescalate parole`,
  ],
  [
    'COOPERATE',
    'diplomacy',
    `cooperate collaborate co-operate team_up partner partner_with extradite cooperate_with collaborate_with
     exchange trade_with share_with join_forces ally ally_with work_with work_together coproduce codevelop
     team_with synchronise synchronize`,
  ],
  [
    'AID',
    'aid',
    `aid assist donate subsidise subsidize bail_out rescue evacuate feed shelter vaccinate lend fund
     finance sponsor airlift resettle treat nurse supply provide equip resupply give_to donate_to contribute
     contribute_to contribute_for help help_out save relieve bolster reinforce rearm arm earmark disburse
     reimburse compensate inoculate immunize immunise treat_for chip_in pitch_in`,
  ],
  [
    'RETREAT',
    'conflict',
    `retreat withdraw pull_out pull_back surrender disarm demobilize demobilise resign step_down stand_down
     free release abdicate evacuate_from vacate disengage cede relinquish hand_over give_up lay_down decommission
     liberate unblock reopen repatriate quit step_aside stand_aside withdraw_from pull_out_of depart_from
     return_to_barracks set_free demilitarize demilitarise unfreeze let_go bail let_in readmit disband`,
  ],
  [
    'REQUEST',
    'diplomacy',
    `urge request demand appeal appeal_for appeal_to beg implore plead plead_for plead_with petition solicit ask
     ask_for call_for call_on call_upon exhort press press_for pressure lobby lobby_for push_for insist insist_on
     entreat beseech seek clamour clamor clamour_for clamor_for campaign_for cajole coax nudge prod goad
     request_from enjoin adjure invoke importune bid_for petition_for press_on order instruct
     command direct summon_to dare challenge_to remind`,
  ],
  [
    'ACCUSE',
    'diplomacy',
    `dispute accuse blame condemn criticize criticise denounce deplore decry fault slam blast rebuke censure chastise
     chide lambast lambaste castigate berate reproach admonish reprimand scold vilify malign disparage deride
     mock ridicule assail impugn lash_out lash_out_at hit_out hit_out_at rail_against inveigh_against allege
     denigrate excoriate pillory upbraid bemoan lament disapprove disapprove_of complain complain_about
     complain_of complain_to grumble object_to take_issue_with question slate savage skewer scorn insult
     find_fault_with rap take_aim_at summon indict_for suspect suspect_of finger call_out bash
     tear_into lay_into demonize demonise stigmatize stigmatise chasten`,
  ],
  [
    'ACCUSE',
    'justice',
    `investigate probe sue prosecute indict charge charge_with arraign impeach audit interrogate_about file_against
     accuse_of look_into inquire inquire_into litigate subpoena cross-examine implicate incriminate
      press_charges go_to_court take_to_court try_for scrutinize scrutinise inspect`,
  ],
  [
    'REJECT',
    'diplomacy',
    `reject refuse decline veto rebuff spurn snub dismiss turn_down rule_out oppose defy disobey flout renege
     renege_on balk balk_at baulk_at repudiate disavow shrug_off brush_off brush_aside resist overrule scuttle
     back_out back_out_of walk_away walk_away_from boycott_talks stonewall shun disregard ignore
     forswear forgo vote_down throw_out scupper scotch torpedo opt_out opt_out_of refute disagree disagree_with
     pour_cold_water_on fend_off wave_away overturn nix object
     break_off call_off`,
  ],
  [
    'THREATEN',
    'conflict',
    `threaten warn_of intimidate menace brandish blackmail warn_against threaten_with extort saber-rattle
     sabre-rattle give_ultimatum put_on_notice forewarn hint_at_retaliation escalate`,
  ],
  [
    'PROTEST',
    'protest',
    `protest demonstrate rally march riot picket boycott strike_for loot vandalize vandalise hunger-strike
     walk_out walk_out_of down_tools stop_work halt_work go_on_strike take_to_the_streets chant heckle agitate rebel_against
     protest_against demonstrate_against rally_against rally_for march_against march_for march_through march_to
     march_on mob barricade deface egg revolt rise_up rise_up_against`,
  ],
  [
    'SANCTION',
    'diplomacy',
    `sanction penalize penalise fine punish blacklist embargo ostracize ostracise isolate disqualify suspend
     expel recall sever sever_with cut_ties break_off_with discontinue delist downgrade revoke terminate
     cancel_aid withhold_from debar bar oust excommunicate decertify recall_from break_with blackball
     disinvite defund demote relegate_to freeze_out`,
  ],
  [
    'SANCTION',
    'justice',
    `convict sentence jail imprison_for condemn_to sentence_to convict_of find_guilty court-martial`,
  ],
  [
    'MOBILIZE',
    'conflict',
    `mobilize mobilise deploy muster conscript amass mass redeploy station garrison fortify remobilize
     call_up patrol militarize militarise redeploy_to deploy_to deploy_in send_in encamp dispatch reinforce_with
     scramble rearm_with`,
  ],
  [
    'COERCE',
    'repression',
    `arrest detain imprison seize confiscate censor deport oppress repress suppress restrict outlaw prohibit
     ban blockade quarantine evict nationalize nationalise expropriate impound raid search round_up crack_down
     crack_down_on silence gag persecute harass interrogate incarcerate apprehend nab handcuff restrain intern
     muzzle annex occupy overthrow depose dethrone topple hack jam commandeer sequester
     curtail clamp_down clamp_down_on lock_up lock_down take_into_custody hold_in_custody purge exile banish
     surveil wiretap frisk ransack cordon_off shut_down freeze force_out dislodge displace expel_from rig
     disenfranchise bulldoze collar bust remand bug besiege encircle disperse subjugate coerce`,
  ],
  [
    'ASSAULT',
    'conflict',
    `attack bomb kill shoot shell assassinate murder massacre slaughter stab behead execute lynch torture rape
     abduct kidnap beat assault ambush invade bombard strafe raze torch gun_down shoot_down shoot_dead
     shoot_at fire_on fire_at open_fire blow_up maim mutilate wound slay pummel pelt pelt_with firebomb
     gas hijack bludgeon beat_up beat_to bayonet decapitate butcher exterminate annihilate
     storm overrun pound hit_with rocket mistreat molest manhandle stone clash clash_with fight battle
     skirmish skirmish_with batter knife machine-gun mow_down club tear-gas teargas crucify 
     waylay mug rough_up brutalize brutalise take_hostage hold_hostage
     exchange_fire trade_fire fire_into dynamite immolate sabotage drone bombard_with carpet-bomb
     burn_down set_ablaze set_fire_to set_alight engage_in_combat fight_against launch_against`,
  ],
  // Outside PLOVER.
  [null, 'death', `die perish drown succumb succumb_to pass_away suffocate bury starve commit_suicide`],
  [
    null,
    'accident',
    `crash collide collide_with derail capsize sink injure hurt explode burn collapse run_aground go_down
      plunge_into trap strand electrocute run_over go_missing crush scald flip rupture ignite smash_into
     plow_into plough_into slam_into veer crash_into catch_fire`,
  ],
  [
    null,
    'disaster',
    `flood erupt devastate destroy inundate submerge ravage hit quake tremble flatten
     wash_away sweep_away make_landfall damage wreck engulf uproot rage swamp parch`,
  ],
  [
    null,
    'justice',
    `acquit testify testify_against plead_guilty appeal_against rule rule_against rule_for rule_in rule_that
      steal rob burgle defraud embezzle smuggle launder bribe traffic counterfeit forge escape escape_from
     flee confess confess_to adjudicate quash exculpate bring_before appear_before
     serve_time deceive mislead swindle cheat scam break_in break_into
     exhume perjure absolve_of misappropriate`,
  ],
  [
    null,
    'government',
    `vote vote_for vote_against vote_on vote_in vote_to legislate enact pass adopt amend repeal approve govern decree
     dissolve adjourn debate table propose propose_to filibuster introduce implement enforce regulate deregulate
     reform declare announce unveil outline draft redraft codify tax privatize privatise rule_by
     take_effect come_into_force enter_into_force swear_in inaugurate reshuffle redistrict prorogue
     secede declare_independence authorise authorize certify nullify annul rescind scrap abolish 
     postpone delay defer reschedule`,
  ],
  [
    null,
    'election',
    `elect re-elect reelect win_election campaign run_for stand_for concede_to concede_defeat poll defeat_in
     nominate unseat canvass cast_ballot recount tally_votes contest ballot`,
  ],
  [
    null,
    'appointment',
    `appoint name hire promote assign succeed replace take_over take_office assume join leave retire fire sack
      step_in recruit co-opt install reappoint rehire head_up resign_from bow_out_of poach depart
     enlist take_the_helm hand_in_resignation `,
  ],
  [
    null,
    'business',
    `buy acquire merge merge_with sell purchase invest invest_in lay_off close shut launch open expand report
     post earn lose profit restructure spin_off divest list float outsource bid offer produce manufacture
     build construct export import ship default default_on file_for license lease rent renovate
     buy_out take_private go_public downsize streamline relocate recapitalize
     sell_off sell_out build_up supply_with contract subcontract refinance repay insure underwrite
     acquire_from franchise liquidate pay pay_for cut_jobs axe trim slash hike found set_up
     start_up recall_product pump drill mine refine roll_out phase_out unload auction hire_away`,
  ],
  [
    null,
    'economy',
    `rise fall drop climb surge soar jump slump plunge tumble gain slip decrease increase grow shrink
     slow weaken strengthen recover rebound double triple halve depreciate appreciate_against
     devalue inflate peak bottom_out stagnate raise cut lower slide dip edge_up edge_down advance
     skyrocket plummet dwindle quadruple widen narrow accelerate decelerate boost stabilise stabilize fluctuate
     outperform underperform trade settle_at hike_rates creep_up shed add_to `,
  ],
  [
    null,
    'sport',
    `win beat_in defeat score play draw draw_with lose_to qualify qualify_for clinch thrash trounce rout
     equalize equalise substitute transfer medal compete compete_in compete_for relegate edge
     outscore send_off take_the_lead come_back sign_from sprint volley 
     knock_out finish breeze_past advance_to retain crown outplay pass_to tackle
     swim cycle skate face face_off foul dribble dunk `,
  ],
  [
    null,
    'release',
    `publish premiere debut broadcast air release_album stream film direct_film perform sing exhibit
     screen showcase reveal disclose leak post_on tweet upload write star star_in tour_with
     paint compose choreograph print televise reissue `,
  ],
  [
    null,
    'science',
    `discover find detect launch_into orbit land lift_off blast_off dock study research invent develop test
     sequence patent clone excavate unearth map splash_down clear_for diagnose confirm
     observe measure analyse analyze prove experiment simulate separate`,
  ],
  [
    null,
    'health',
    `infect hospitalise hospitalize transplant operate operate_on heal cure undergo admit test_positive
     test_negative spread recover_from recuperate sicken ail medicate isolate_at intubate amputate 
     test_for fall_ill poison quarantine_at `,
  ],
  [
    null,
    'movement',
    `arrive travel go come return return_to fly sail drive walk enter reach head migrate
     immigrate emigrate relocate_to land_in land_at move move_to move_in march_off march_past
     disembark embark board set_off set_out set_sail escort accompany follow evacuate_to take_off
     run climb_to approach gather assemble converge converge_on flock flock_to rush parade head_for head_to
     wander roam trek detour ferry transport deliver transfer_to transfer_from`,
  ],
];

/** Lemma (with its particle) → sense; an entry further up in `ENTRIES` comes first where a verb stands in two. */
export const VERB_SENSES: ReadonlyMap<string, VerbSense> = readEntries();

function readEntries(): Map<string, VerbSense> {
  const senses = new Map<string, VerbSense>();
  for (const [type, family, words] of ENTRIES)
    for (const word of wordList(words)) if (!senses.has(word)) senses.set(word, { type, family });
  return senses;
}
