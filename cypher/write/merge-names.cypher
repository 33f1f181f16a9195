// The keys under which names are looked up, and what else they are found by.
/*
:params {rows: [{key: 'ada example', entity: 'person:ada-example', joined: 'adaexample', spelled: 'ada ekzample', initial: 'a ekzample', surname: 'ekzample', forename: 'ada', sound: 't ksmfl', body: null, initials: null}]}
*/
UNWIND $rows AS row
MERGE (n:Name {key: row.key})
SET n.joined = coalesce(row.joined, n.joined),
    n.spelled = coalesce(row.spelled, n.spelled),
    n.initial = coalesce(row.initial, n.initial),
    n.surname = coalesce(row.surname, n.surname),
    n.forename = coalesce(row.forename, n.forename),
    n.sound = coalesce(row.sound, n.sound),
    n.body = coalesce(row.body, n.body),
    n.initials = coalesce(row.initials, n.initials)
