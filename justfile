# List the recipes.
_default:
    @just --list

# Run every test.
test:
    cargo test --locked

# Formatting, lints, and what the dependencies bring in.
lint:
    cargo fmt --check
    cargo clippy --all-targets --locked -- -D warnings
    cargo deny --locked check licenses bans sources

# Write man/ and completions/ again from the command tree.
generated:
    SNAPSHOTS=overwrite cargo test --locked --test generated

# Make an invented school and walk through it. Exit code 3 means that something in it needs attention.
demo *DIR:
    cargo run --release --locked --quiet -- demo {{DIR}} || [ $? -eq 3 ]

# Write docs/reports again: what the README shows of the reports. It needs Chromium and pdftoppm.
pictures:
    OSAFE_GOLDEN=write cargo test --locked --test handed_over
    bash .ci/pictures

# Everything that a fresh clone must pass.
ci:
    bash .ci/run
