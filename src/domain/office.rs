//! The offices people hold in a school.

use super::reference::Series;
use super::word::words;

words! {
    /// The office a person holds, which decides the vaults they are offered.
    Office {
        /// Designated safeguarding lead.
        Dsl = "dsl",
        /// Deputy designated safeguarding lead.
        DeputyDsl = "deputy-dsl",
        /// Online safety leader.
        OnlineSafetyLeader = "online-safety-leader",
        /// Head teacher.
        HeadTeacher = "head-teacher",
        /// Chair of governors.
        ChairOfGovernors = "chair-of-governors",
        /// The governor linked to online safety.
        LinkGovernor = "link-governor",
        /// Technician or technical support provider.
        Technician = "technician",
        /// A firm or person who looks after the computers or the filter from outside.
        Provider = "provider",
        /// Any other member of staff.
        Staff = "staff",
        /// A key file for scheduled runs.
        Service = "service",
        /// The sealed recovery identity.
        Recovery = "recovery",
    }
}

impl Office {
    /// The name people use.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Office::Dsl => "designated safeguarding lead",
            Office::DeputyDsl => "deputy designated safeguarding lead",
            Office::OnlineSafetyLeader => "online safety leader",
            Office::HeadTeacher => "head teacher",
            Office::ChairOfGovernors => "chair of governors",
            Office::LinkGovernor => "online safety governor",
            Office::Technician => "technician",
            Office::Provider => "technical support provider",
            Office::Staff => "member of staff",
            Office::Service => "scheduled runs",
            Office::Recovery => "recovery",
        }
    }

    /// Whether somebody in this office belongs to the DSL team.
    #[must_use]
    pub fn is_dsl_team(self) -> bool {
        matches!(self, Office::Dsl | Office::DeputyDsl)
    }

    /// Whether this office is told whose a name of the filter's log is beside what was looked for:
    /// those who decide about a person, and not those who look after the filter.
    #[must_use]
    pub fn is_told_whose(self) -> bool {
        !matches!(self, Office::Technician | Office::Provider | Office::Staff | Office::Service)
    }

    /// Whether this office may open casework: the DSL team, and the sealed recovery sheet.
    #[must_use]
    pub fn opens_casework(self) -> bool {
        self.is_dsl_team() || self == Office::Recovery
    }

    /// Whether this office may open what is recorded about adults who work in the school.
    #[must_use]
    pub fn opens_staff(self) -> bool {
        matches!(self, Office::HeadTeacher | Office::ChairOfGovernors | Office::Recovery)
    }

    /// Whether this office may open what is recorded about the head.
    #[must_use]
    pub fn opens_head(self) -> bool {
        matches!(self, Office::ChairOfGovernors | Office::Recovery)
    }

    /// Whether somebody in this office decides what becomes of the records of a series: the DSL
    /// team, and about adults who work in the school the head or the chair.
    #[must_use]
    pub fn decides(self, series: Series) -> bool {
        match series {
            Series::Casework => self.is_dsl_team(),
            Series::Staff => matches!(self, Office::HeadTeacher | Office::ChairOfGovernors),
            Series::Head => self == Office::ChairOfGovernors,
        }
    }

    /// Whether somebody in this office may open the operations vault.
    #[must_use]
    pub fn opens_operations(self) -> bool {
        self.opens_casework() || matches!(self, Office::Technician | Office::Service)
    }
}

#[cfg(test)]
mod tests {
    use super::super::word::Word;
    use super::*;

    #[test]
    fn the_technician_is_never_offered_casework() {
        assert!(!Office::Technician.opens_casework());
        assert!(!Office::Service.opens_casework());
        assert!(Office::Technician.opens_operations());
        assert!(!Office::Staff.opens_operations());
    }

    #[test]
    fn nobody_decides_about_records_of_themselves() {
        assert!(Office::DeputyDsl.decides(Series::Casework));
        assert!(!Office::Recovery.decides(Series::Casework));
        assert!(!Office::Dsl.decides(Series::Staff));
        assert!(!Office::HeadTeacher.decides(Series::Head));
    }

    #[test]
    fn words_are_read_whatever_their_case() {
        assert_eq!(Office::from_word("Deputy-DSL"), Some(Office::DeputyDsl));
        assert_eq!(Office::from_word("wizard"), None);
    }
}
