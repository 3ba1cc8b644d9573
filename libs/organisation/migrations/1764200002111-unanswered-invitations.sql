-- Most invitations of an old house were accepted long ago, and its list is about the others.
create index invitation_unanswered on organisation.invitation (tenant_id, id) where state <> 'ACCEPTED';
