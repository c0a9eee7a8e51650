/**
 * Verbs that by themselves tell what a newsroom would note: with an actor before them they make a row of the outline. Written
 * by hand; a verb that tells as often of what something is, can or says ("offer", "help", "show") is none.
 */
export const NEWS_VERBS: ReadonlySet<string> = new Set(
  `abandon abduct abolish absorb accuse acquire acquit adopt agree ally ambush amend announce annex apologize apologise appeal appoint
   approve arraign arrest arrive assassinate assault attack auction authorize authorise award axe ban bar beat behead bid block blockade bomb
   boycott breach break_off buy call_off cancel capture cede celebrate censure charge chase clash clear close_down collapse collide
   commission condemn confess confirm confiscate convict crack_down crash criticize criticise crown cut damage declare decree default
   defeat defect delay delist demand demolish deny deploy deport depose derail destroy detain detonate devalue die discontinue
   discover dismiss disqualify dissolve ditch divest divorce donate downgrade draft drown eject elect eliminate enact end endorse erupt
   escape evacuate evict execute exonerate expel explode extend extradite fight file fine fire flee float force forfeit found
   freeze fund gun_down halt hack hand_over head hijack hire hit host impeach impose imprison inaugurate indict infect injure inject
   inspect introduce invade invest investigate jail join kidnap kill land launch lay_off leave leak lead lift list lose loot lower
   massacre meet merge mint mourn move murder name nationalize nationalise negotiate nominate object open order oust outlaw overhaul
   overrule overthrow overturn pardon pass patent patrol pay persuade petition plead pledge plunge poach poison postpone praise present
   privatize privatise probe promise promote propose prosecute protest publish pull_out purchase push_back quit raid raise ram rape ratify
   reach recall recapture recognize recruit redeem reduce regain refuse reinstate reject relaunch release relocate remove rename
   renew reopen repay repeal replace rescue resign restart restore restrict resume retire retreat reunite reveal reverse revise revoke
   rob rule sabotage sack sanction score scrap seal secure seize sell send sentence set_up settle shell shoot shoot_down shut shut_down
   sign sink slash slay snap_up spill split sponsor stab step_down step_up storm strand strike strip sue summon surrender suspend swear_in
   take_over target tear_down test threaten top torture torpedo trade transfer trigger trim triumph uncover unify unseat unveil uphold upgrade
   urge vaccinate vandalize veto vote visit vow walk_out warn win withdraw withhold wound roll_out bring_back phase_out wind_down
   file_for spin_off go_public pick_up scoop_up step_in team_up call_for sign_up take_off touch_down blow_up break_out debut unleash
   premiere stage rally march relinquish offload unload exit enter complete finalize finalise conclude clinch double triple
   slump soar surge tumble climb drop fall rise jump slide slip gain rebound recover decline dip plummet rocket shrink outperform
   miss forecast project predict expect hike report post record
   begin_talks resettle repatriate quarantine contract hospitalize hospitalise diagnose slaughter outbid dethrone reshuffle tax levy
   subpoena testify expose unearth knock_out sweep draw advance qualify relegate bench`.split(/\s+/),
);
