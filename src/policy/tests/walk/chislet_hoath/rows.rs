//! The rows: short name, marks, lines, a word of the title.

use super::super::Pins;

/// See the module.
#[rustfmt::skip]
pub(super) const PINS: Pins = &[
    ("child", &[
        ("L01", "dsl senior-leaders! technical-support record inform-parents",
            "204-209", "unsuitable"),
        ("L02", "dsl senior-leaders! technical-support police! iwf! ceop! site-holder record \
            inform-parents", "204-210", "believed"),
        ("L03", "dsl existing-policies record", "216", "concern"),
        ("L04", "dsl!", "253", "Offensive"),
        ("L05", "remove-access disciplinary-action", "302 335", "devices"),
        ("L06", "dsl child-protection-procedures existing-policies inform-parents support \
            sanction civil-legal-action", "304 346-349", "including"),
        ("L07", "existing-policies", "358", "inappropriate"),
        ("L08", "child-protection-procedures existing-policies confiscate-device inform-parents \
            support sanction", "384 392-396", "site"),
        ("L09", "police hand-over-device", "397 415", "evidence"),
        ("L10", "examining-body", "391", "exam"),
        ("L11", "dsl partner-agencies child-protection-procedures record inform-parents support \
            sanction civil-legal-action", "419-423", "welfare"),
        ("L12", "anti-bullying-policy", "442-443", "Cyberbullying"),
        ("L13", "dsl police childrens-social-work advice! child-protection-procedures \
            safeguarding-partnership-procedures secure-device search-guidance block-and-isolate \
            risk-assessment inform-parents support involve-learner help-learner-report \
            review-handling", "446-465", "grooming"),
        ("L14", "dsl police", "446 464", "Information"),
        ("L15", "police! iwf! advice! child-protection-procedures \
            safeguarding-partnership-procedures secure-device search-guidance",
            "469-475", "children"),
        ("L16", "dsl police! iwf! advice! child-protection-procedures \
            safeguarding-partnership-procedures secure-device search-guidance inform-parents",
            "471-475 476-480", "exposed"),
        ("L17", "dsl police! iwf! partner-agencies advice! child-protection-procedures \
            safeguarding-partnership-procedures secure-device search-guidance control-copies \
            inform-parents", "471-475 481-486", "found"),
        ("L18", "police advice existing-policies", "493-496", "hate"),
        ("L19", "dsl! child-protection-procedures", "501", "radicalisation"),
        ("L20", "child-protection-procedures existing-policies", "290", "home"),
    ]),
    ("staff", &[
        ("S01", "dsl senior-leaders! technical-support record", "204-208", "unsuitable"),
        ("S02", "dsl senior-leaders! technical-support police! iwf! ceop! site-holder record",
            "204-210", "believed"),
        ("S03", "head-teacher chair-of-governors allegations-procedure staff-conduct-policy",
            "217", "concern"),
        ("S04", "dsl!", "253", "Offensive"),
        ("S05", "remove-access disciplinary-action", "302 307", "devices"),
        ("S06", "head-teacher child-protection-procedures allegations-procedure existing-policies",
            "304 310 427", "Complaint"),
        ("S07", "disciplinary-action civil-legal-action", "312", "profession"),
        ("S08", "senior-leaders!", "323", "shared"),
        ("S09", "dsl head-teacher", "328", "personal"),
        ("S10", "dsl head-teacher record-decision", "329 372 288", "staff"),
        ("S11", "existing-policies", "358", "inappropriate"),
        ("S12", "allegations-procedure staff-conduct-policy", "366-378", "mobile"),
        ("S13", "police lado allegations-procedure", "379", "committed"),
        ("S14", "head-teacher lado allegations-procedure staff-conduct-policy support \
            disciplinary-action civil-legal-action", "427-429", "conduct"),
        ("S15", "anti-bullying-policy", "442-443", "Cyberbullying"),
        ("S16", "dsl head-teacher police lado childrens-social-work advice! \
            child-protection-procedures safeguarding-partnership-procedures secure-device \
            search-guidance block-and-isolate risk-assessment inform-parents support \
            involve-learner help-learner-report review-handling", "446-465 427-428", "grooming"),
        ("S17", "dsl police", "446 464", "Information"),
        ("S18", "police! iwf! advice! child-protection-procedures \
            safeguarding-partnership-procedures secure-device search-guidance",
            "469-475", "children"),
        ("S19", "dsl police! iwf! advice! child-protection-procedures \
            safeguarding-partnership-procedures secure-device search-guidance inform-parents",
            "471-475 476-480", "exposed"),
        ("S20", "dsl police! iwf! partner-agencies advice! child-protection-procedures \
            safeguarding-partnership-procedures secure-device search-guidance control-copies \
            inform-parents", "471-475 481-486", "found"),
        ("S21", "head-teacher police! iwf! lado partner-agencies advice! \
            child-protection-procedures safeguarding-partnership-procedures \
            allegations-procedure secure-device search-guidance quarantine-device",
            "471-475 487-490", "indecent"),
        ("S22", "police advice existing-policies", "493-496", "hate"),
        ("S23", "dsl! head-teacher! child-protection-procedures allegations-procedure",
            "501-502", "radicalisation"),
        ("S24", "child-protection-procedures existing-policies", "290", "home"),
    ]),
    ("parent", &[
        ("P01", "dsl technical-support record", "207", "filter"),
        ("P02", "police! iwf! ceop!", "210", "believed"),
        ("P03", "dsl!", "253", "Offensive"),
        ("P04", "remove-access disciplinary-action", "302", "devices"),
        ("P05", "dsl head-teacher existing-policies", "304 433", "conduct"),
        ("P06", "existing-policies", "358", "inappropriate"),
        ("P07", "dsl head-teacher challenge", "401-403", "site"),
        ("P08", "dsl head-teacher existing-policies support civil-legal-action",
            "433-434", "behaviour"),
        ("P09", "anti-bullying-policy", "442-443", "Cyberbullying"),
        ("P10", "dsl police childrens-social-work advice! child-protection-procedures \
            safeguarding-partnership-procedures secure-device search-guidance block-and-isolate \
            risk-assessment inform-parents support involve-learner help-learner-report \
            review-handling", "446-465", "grooming"),
        ("P11", "dsl police", "446 464", "Information"),
        ("P12", "police! iwf! advice! child-protection-procedures \
            safeguarding-partnership-procedures secure-device search-guidance",
            "469-475", "children"),
        ("P13", "dsl police! iwf! partner-agencies advice! child-protection-procedures \
            safeguarding-partnership-procedures secure-device search-guidance control-copies \
            inform-parents", "471-475 481-486", "found"),
        ("P14", "police advice existing-policies", "493-496", "hate"),
        ("P15", "dsl! child-protection-procedures", "501", "radicalisation"),
    ]),
    ("visitor", &[
        ("V01", "dsl senior-leaders! technical-support record", "204-208", "unsuitable"),
        ("V02", "dsl senior-leaders! technical-support police! iwf! ceop! site-holder record",
            "204-210", "believed"),
        ("V03", "head-teacher allegations-procedure staff-conduct-policy", "217", "concern"),
        ("V04", "dsl!", "253", "Offensive"),
        ("V05", "remove-access disciplinary-action", "302 307", "devices"),
        ("V06", "head-teacher child-protection-procedures allegations-procedure existing-policies",
            "304 310 427", "Complaint"),
        ("V07", "disciplinary-action civil-legal-action", "312", "profession"),
        ("V08", "senior-leaders!", "323", "shared"),
        ("V09", "dsl head-teacher", "328", "personal"),
        ("V10", "dsl head-teacher record-decision", "329 372 288", "relationship"),
        ("V11", "existing-policies", "358", "inappropriate"),
        ("V12", "allegations-procedure staff-conduct-policy", "366-378", "mobile"),
        ("V13", "dsl head-teacher challenge", "401-403", "phone"),
        ("V14", "police lado allegations-procedure", "379", "committed"),
        ("V15", "head-teacher lado allegations-procedure staff-conduct-policy support \
            disciplinary-action civil-legal-action", "427-429", "conduct"),
        ("V16", "anti-bullying-policy", "442-443", "Cyberbullying"),
        ("V17", "dsl head-teacher police lado childrens-social-work advice! \
            child-protection-procedures safeguarding-partnership-procedures secure-device \
            search-guidance block-and-isolate risk-assessment inform-parents support \
            involve-learner help-learner-report review-handling", "446-465 427-428", "grooming"),
        ("V18", "dsl police", "446 464", "Information"),
        ("V19", "police! iwf! advice! child-protection-procedures \
            safeguarding-partnership-procedures secure-device search-guidance",
            "469-475", "children"),
        ("V20", "dsl police! iwf! advice! child-protection-procedures \
            safeguarding-partnership-procedures secure-device search-guidance inform-parents",
            "471-475 476-480", "exposed"),
        ("V21", "dsl police! iwf! partner-agencies advice! child-protection-procedures \
            safeguarding-partnership-procedures secure-device search-guidance control-copies \
            inform-parents", "471-475 481-486", "found"),
        ("V22", "head-teacher police! iwf! lado partner-agencies advice! \
            child-protection-procedures safeguarding-partnership-procedures \
            allegations-procedure secure-device search-guidance quarantine-device",
            "471-475 487-490", "indecent"),
        ("V23", "police advice existing-policies", "493-496", "hate"),
        ("V24", "dsl! head-teacher! child-protection-procedures allegations-procedure",
            "501-502", "radicalisation"),
        ("V25", "child-protection-procedures existing-policies", "290", "home"),
    ]),
];
