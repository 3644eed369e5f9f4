-- Deliveries that have not arrived are few; they are counted all the time.
create index delivery_open on delivery (state) where state in ('WAITING', 'CLAIMED', 'FAILED', 'DEAD');
