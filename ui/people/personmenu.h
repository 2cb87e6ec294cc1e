// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tableexport.h"
#include "ui/common/rowmenu.h"
#include "ui/people/personcommands.h"

namespace Gatehouse {

//! What can be done about one person, or with the rows of several.
class PersonMenu final : public RowMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonMenu)

public:
    struct Subject {
        QList<Person> people = {};
        Standing standing = {};
        std::optional<int> activeOwners = {}; //!< nothing: unknown
        TableExport::Table table = {}; //!< the rows, to be copied
    };
    explicit PersonMenu(const Subject &subject, QWidget *parent = nullptr);

Q_SIGNALS:
    void detailsChosen();
    void commandChosen(Gatehouse::PersonCommand command);
    void roleChosen(Gatehouse::People::Role role);
    //! Of a bot.
    void connectionChosen(const Gatehouse::ConnectionId &id);
    void copied(const QString &sentence);

private:
    void addPerson(const PersonRules::Subject &subject);
    void addBot(const Person &bot);
    void addRoles(const PersonRules::Subject &subject);
    void addEnds(const PersonRules::Subject &subject);
    void addCopies(const Subject &subject);
    void add(PersonCommand command, const QString &key, IconName icon,
        const PersonRules::Subject &subject);
};

} // namespace Gatehouse
