/** What Armorial and Nordelta signed in 2022, as somebody pasted it from the PDF: some of it plain, some of it less so. */
export const NORDELTA_TEXT = `CONTRAT D’INFOGÉRANCE NOR-2022-01
Entre Armorial Assurances (le « Client ») et Nordelta Services (le « Prestataire »).

Article 1 – Objet et périmètre
Le Prestataire exploite le poste de travail et le service desk du Client.
1.1 Périmètre
Le périmètre couvre 8 200 postes, 61 agences et le siège de Nantes. La liste des sites figure en annexe 1.
1.2 Hors périmètre
Les applications métier, la téléphonie et le réseau ne sont pas couverts.
1.3 Évolution du périmètre
Toute demande nouvelle fait l’objet d’une réponse chiffrée du Prestataire sous quinze jours ouvrés.
Article 2 – Niveaux de service
Le Prestataire s’engage sur les niveaux de service ci-après, mesurés chaque mois.
2.1 Décroché
Le service desk décroche 85 % des appels en moins de 60 secondes, de 7 h 30 à 19 h, les jours ouvrés.
2.2 Résolution
Les incidents bloquants sont résolus dans les meilleurs délais. Le Prestataire s’efforce de résoudre les autres incidents dans un délai raisonnable.
2.3 Suivi
Un reporting est adressé régulièrement au Client, accompagné du PAQ.
Article 3 – Prix
3.1 Prix forfaitaire
Le prix annuel est de 4 200 000 € hors taxes, facturé par mois échu.
3.2 Révision
Le prix est révisé chaque 1er janvier selon l’indice Syntec. La variation annuelle ne dépasse pas 3 %.
3.3 Délai de paiement
Le Client paie sous 45 jours fin de mois.
Article 4 – Pénalités
4.1 Crédits de service
Un crédit de 2 % du prix mensuel est dû par niveau de service manqué. Le total des crédits d’un mois ne dépasse pas 10 % du prix mensuel.
4.2 Incidents récurrents
Lorsque le même niveau de service est manqué trois mois de suite, et sans préjudice des crédits de service calculés au titre de l’article 4.1, le Prestataire remet au Client, à ses frais et sous dix jours ouvrés, un plan de remédiation comportant les causes, les actions, les responsables et les dates.
Article 5 – Gouvernance
5.1 Comité de pilotage
Le comité de pilotage (COPIL) se réunit chaque mois. Le compte rendu est écrit par le Prestataire sous deux jours ouvrés et validé par le Client sous dix jours.
5.2 Comité stratégique
Les directions générales se rencontrent deux fois par an.
Article 6 – Clause de revoyure
Les parties revoient chaque année, en juin, les objectifs, les indicateurs et les prix. La revue est aussi due lorsque le volume de postes varie de plus de 10 %.
Article 7 – Innovation
Le Prestataire propose au moins deux idées par semestre. Le Client répond sous vingt jours ouvrés.
Article 8 – Devoir de conseil
Le Prestataire alerte le Client par écrit de tout choix susceptible de dégrader la qualité, le coût ou la sécurité.
Article 9 – Personnel clé
Le directeur de compte et le responsable du service desk ne sont remplacés qu’avec un préavis de trois mois. Il sera procédé à un recouvrement de quatre semaines.
Article 10 – Sous-traitance
Le Prestataire ne peut pas sous-traiter sans l’accord écrit du Client et/ou de sa direction des risques.
Article 11 – Données
11.1 Localisation
Les données sont hébergées en France.
11.2 Données personnelles
Le Prestataire traite les données personnelles sur instruction documentée du Client, conformément au RGPD.
Article 12 – Audit
Le Client peut auditer le Prestataire une fois par an, avec un préavis de quinze jours.
Article 13 – Réversibilité
Le Prestataire tient à jour un plan de réversibilité. Il transfère les connaissances et les moyens nécessaires sur six mois au plus.
Article 14 – Durée et résiliation
14.1 Durée
Le contrat prend effet le 1er janvier 2022. Il est reconduit tacitement par périodes de douze mois.
14.2 Dénonciation
Chaque partie peut dénoncer le contrat par écrit, six mois avant son terme.
Annexe 1 – Sites
Siège de Nantes et 61 agences en Bretagne, Pays de la Loire et Normandie.
Annexe 2 – Glossaire technique
Poste de travail : un ordinateur, son système et ses applications bureautiques.
`;

export const TERMS = [
  {
    term: 'Jour ouvré',
    language: 'fr',
    definition: 'Du lundi au vendredi, hors jours fériés en France.',
    acceptedJargon: false,
  },
  {
    term: 'COPIL',
    language: 'fr',
    definition: 'Comité de pilotage : réunion mensuelle qui suit l’exécution d’un contrat.',
    acceptedJargon: false,
  },
  {
    term: 'RGPD',
    language: 'fr',
    definition: 'Règlement général sur la protection des données (UE 2016/679).',
    acceptedJargon: false,
  },
  {
    term: 'Service desk',
    language: 'fr',
    definition: 'Le point de contact unique des utilisateurs, par téléphone et par messagerie.',
    acceptedJargon: true,
  },
  { term: 'Reporting', language: 'fr', definition: '', acceptedJargon: true },
];
