//! The format of a vault, as a list of steps. The version of a vault is the number of steps it
//! has taken, so no version number is ever typed.

use rusqlite::{Connection, TransactionBehavior};

use super::{VaultError, VaultKind};

/// Brings a vault to the newest format in one transaction; a failed step leaves it as it was.
pub(super) fn migrate(
    connection: &mut Connection,
    kind: VaultKind,
    steps: &[&str],
) -> Result<(), VaultError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let taken = version(&transaction)?;
    if taken > steps.len() {
        return Err(VaultError::Newer(kind, taken, steps.len()));
    }
    if taken < steps.len() {
        for step in &steps[taken..] {
            transaction.execute_batch(step)?;
        }
        let version = i64::try_from(steps.len()).unwrap_or(i64::MAX);
        transaction.pragma_update(None, "user_version", version)?;
    }
    transaction.commit()?;
    Ok(())
}

/// How many steps a vault has taken.
pub(super) fn version(connection: &Connection) -> Result<usize, VaultError> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(usize::try_from(version).unwrap_or(usize::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "CREATE TABLE a (x TEXT) STRICT; INSERT INTO a VALUES ('first');";
    const TWO: &str = "ALTER TABLE a ADD COLUMN y TEXT; UPDATE a SET y = x || '!';";
    const BAD: &str = "UPDATE a SET x = 'lost'; SELECT * FROM nothing;";
    const KIND: VaultKind = VaultKind::Operations;

    fn vault(steps: &[&str]) -> Connection {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, KIND, steps).unwrap();
        connection
    }

    fn text(connection: &Connection, sql: &str) -> String {
        connection.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn a_new_vault_takes_every_step() {
        let connection = vault(&[ONE, TWO]);
        assert_eq!(version(&connection).unwrap(), 2);
        assert_eq!(text(&connection, "SELECT y FROM a"), "first!");
    }

    #[test]
    fn an_old_vault_takes_the_steps_it_lacks() {
        let mut connection = vault(&[ONE]);
        connection.execute("INSERT INTO a VALUES ('mine')", []).unwrap();
        migrate(&mut connection, KIND, &[ONE, TWO]).unwrap();
        assert_eq!(text(&connection, "SELECT group_concat(y) FROM a"), "first!,mine!");
    }

    #[test]
    fn a_current_vault_is_left_alone() {
        let mut connection = vault(&[ONE]);
        migrate(&mut connection, KIND, &[ONE]).unwrap();
        assert_eq!(text(&connection, "SELECT group_concat(x) FROM a"), "first");
    }

    #[test]
    fn a_failed_step_leaves_the_vault_as_it_was() {
        let mut connection = vault(&[ONE]);
        assert!(migrate(&mut connection, KIND, &[ONE, TWO, BAD]).is_err());
        assert_eq!(version(&connection).unwrap(), 1);
        assert_eq!(text(&connection, "SELECT x FROM a"), "first");
        assert!(connection.prepare("SELECT y FROM a").is_err(), "step two was undone too");
    }

    #[test]
    fn a_newer_vault_is_refused_untouched() {
        let mut connection = vault(&[ONE, TWO]);
        let refused = migrate(&mut connection, KIND, &[ONE]);
        assert!(matches!(refused, Err(VaultError::Newer(KIND, 2, 1))));
        assert_eq!(version(&connection).unwrap(), 2);
        assert_eq!(text(&connection, "SELECT y FROM a"), "first!");
    }
}
