// SPDX-License-Identifier: MIT
#include "ui/oauth/addconnectiondialog.h"

#include "ui/common/kindcard.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int wayCardWidth = 392;
}

AddConnectionDialog::AddConnectionDialog(Place place, QWidget *parent)
    : Dialog(parent)
    , m_place(place)
    , m_directory(new KindCard(place == Place::Notion ? IconName::Globe : IconName::Connections))
    , m_own(new KindCard(IconName::App))
    , m_token(new KindCard(IconName::Key))
{
    setObjectName(QStringLiteral("addConnectionDialog"));
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    for (KindCard *card : {m_directory, m_own, m_token}) {
        card->setLeastWidth(wayCardWidth);
        layout->addWidget(card);
    }
    setForm(form);
    m_directory->setChecked(true);
    retranslate();
    m_directory->setFocus();
}

AddConnectionDialog::~AddConnectionDialog() = default;

AddConnectionDialog::Way AddConnectionDialog::way() const
{
    if (m_own->isChecked())
        return Way::Own;
    return m_token->isChecked() ? Way::Token : Way::Directory;
}

void AddConnectionDialog::setWay(Way way)
{
    KindCard *card = m_directory;
    switch (way) {
    case Way::Directory:
        break;
    case Way::Own:
        card = m_own;
        break;
    case Way::Token:
        card = m_token;
        break;
    } // no default: the compiler names a forgotten way
    card->setChecked(true);
    card->setFocus();
}

void AddConnectionDialog::submit()
{
    const Way wanted = way();
    accept();
    Q_EMIT chosen(wanted);
}

void AddConnectionDialog::retranslate()
{
    setHeading(tr("Add connection"),
        tr("How a connection is added depends on who makes it, and on what you were given."));
    if (m_place == Place::Notion)
        m_directory->setTexts(tr("From Notion’s Marketplace"),
            tr("Somebody else makes it. Notion has no public call for this: your browser opens the "
               "Marketplace, and what you add there appears here."));
    else
        m_directory->setTexts(tr("From the directory"),
            tr("Somebody else makes it. You go on at its developer’s and allow it in the browser; "
               "where the policy forbids that, you can request it."));
    m_own->setTexts(tr("A public connection of your own"),
        tr("You or your company registered it, and you have its client id and its client secret."));
    m_token->setTexts(tr("By internal token"),
        tr("Somebody gave you the token of an internal connection. It is checked, and kept in your "
           "keyring."));
    setAcceptButton(tr("Continue"), ButtonKind::Primary);
}

} // namespace Gatehouse
