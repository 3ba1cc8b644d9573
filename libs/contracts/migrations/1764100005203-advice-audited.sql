-- Advice is audited like everything a house keeps.
create trigger audit after insert or update or delete on contracts.clause_advice
  for each row execute function platform.audit('');
