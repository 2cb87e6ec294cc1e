// SPDX-License-Identifier: MIT
#include "app/console/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Gatehouse {

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::use(QLocale::Language language)
{
    if (language != QLocale::German)
        language = QLocale::English;
    if (language == m_current)
        return;
    m_current = language;

    const QLocale system = QLocale::system();
    const QLocale locale = system.language() == language ? system : QLocale(language);
    // Before the translators: installing them is what makes the widgets ask for dates again.
    QLocale::setDefault(locale);

    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_ours);
    const QLocale spoken(language);
    if (m_qt.load(spoken, QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too: it carries the plural forms.
    if (m_ours.load(
            QStringLiteral(":/translations/gatehouse_%1.qm")
                .arg(language == QLocale::German ? QStringLiteral("de") : QStringLiteral("en"))))
        QCoreApplication::installTranslator(&m_ours);
}

QLocale::Language Language::preferred()
{
    const QStringList languages = QLocale::system().uiLanguages();
    for (const QString &name : languages) {
        const QLocale::Language language = QLocale(name).language();
        if (language == QLocale::German || language == QLocale::English)
            return language;
    }
    return QLocale::English;
}

} // namespace Gatehouse
